package fr.jalon.deployment.application.following;

import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.waves.Team;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names in texts that never change again. Where somebody of the team is named in full, the text is kept with their account
 * in the place of the name: one reads what they are called today, and nothing once the account is gone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FrozenNames {

    private static final Pattern MARK = Pattern.compile("⟦([0-9a-f-]{36})⟧");

    private final Team team;
    private final JdbcClient jdbc;

    FrozenNames(Team team, JdbcClient jdbc) {
        this.team = team;
        this.jdbc = jdbc;
    }

    /** How texts about that standard are kept. Of a name alone nobody knows whose it is: only whole ones are found. */
    UnaryOperator<String> keeping(UUID standardId) {
        List<PersonRef> people = team.of(standardId).stream()
                .filter(person -> person.name().strip().contains(" "))
                .toList();
        return typed -> typed == null ? null : keep(typed, people);
    }

    private static String keep(String typed, List<PersonRef> people) {
        String kept = typed;
        for (PersonRef person : people) {
            String name = "(?<![\\p{L}\\p{N}])" + Pattern.quote(person.name().strip()) + "(?![\\p{L}\\p{N}])";
            kept = kept.replaceAll(name, "⟦" + person.id() + "⟧");
        }
        return kept;
    }

    /** How these texts are read; one statement for all of them, none where they name nobody. */
    UnaryOperator<String> reading(Collection<String> kept) {
        UUID[] marked = kept.stream()
                .filter(Objects::nonNull)
                .flatMap(FrozenNames::marks)
                .distinct()
                .toArray(UUID[]::new);
        Map<UUID, String> names = new HashMap<>();
        if (marked.length > 0) {
            jdbc.sql("select id, coalesce(nullif(name, ''), '–') as name from person where id = any(?)")
                    .param(marked)
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        }
        return text -> text == null
                ? null
                : MARK.matcher(text)
                        .replaceAll(mark -> Matcher.quoteReplacement(names.getOrDefault(person(mark), "–")));
    }

    private static Stream<UUID> marks(String text) {
        return MARK.matcher(text).results().map(FrozenNames::person);
    }

    private static UUID person(MatchResult mark) {
        return UUID.fromString(mark.group(1));
    }
}
