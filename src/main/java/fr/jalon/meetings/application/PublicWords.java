package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.MinutesBlock.Words;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What minutes say to everybody: organisations, never people. What was written stays as it is for those inside; whoever is
 * not reads the organisation of a person in the place of the name, also where minutes were written before that was so.
 */
@Component
class PublicWords {

    private static final Message SOMEBODY = Message.of("introduction.somebody");

    private final ResponsibleNames responsible;
    private final JdbcClient jdbc;
    private final Say say;

    PublicWords(ResponsibleNames responsible, JdbcClient jdbc, Say say) {
        this.responsible = responsible;
        this.jdbc = jdbc;
        this.say = say;
    }

    /**
     * The words of one meeting.
     *
     * @param names of people, and what stands in their place
     * @param promised by whom, as an action names them in brackets, and what stands in their place
     */
    record Without(Map<String, String> names, Map<String, String> promised) {

        String of(String text) {
            if (text == null) {
                return null;
            }
            String said = text;
            for (Map.Entry<String, String> one : promised.entrySet()) {
                String by = one.getValue();
                said = said.replace(" (" + one.getKey() + ")", by.isEmpty() ? "" : " (" + by + ")")
                        .replace("(" + one.getKey() + ", ", by.isEmpty() ? "(" : "(" + by + ", ");
            }
            for (Map.Entry<String, String> one : names.entrySet()) {
                said = named(one.getKey()).matcher(said).replaceAll(Matcher.quoteReplacement(one.getValue()));
            }
            return said;
        }

        Words of(Words words) {
            return new Words(of(words.summary()), of(words.remarks()), of(words.decision()));
        }

        private static Pattern named(String name) {
            return Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /**
     * As one row says it, for what finds minutes without asking for each.
     *
     * @param stands organisation of the person at the same place, or an empty text
     * @param promised responsible ones of actions that may be people
     */
    Without of(List<String> people, List<String> stands, List<String> promised) {
        Map<String, String> names = longestFirst();
        String somebody = say.message(SOMEBODY, Locale.FRENCH);
        for (int place = 0; place < people.size(); place++) {
            put(names, people.get(place), stands.get(place).isBlank() ? somebody : stands.get(place));
        }
        Map<String, String> unnamed = longestFirst();
        promised.forEach(each -> unnamed.put(each, ""));
        return new Without(names, unnamed);
    }

    /** @param agreed those whose name everybody may read */
    Without of(UUID meeting, List<Participant> people, Predicate<Participant> agreed) {
        Map<String, String> names = longestFirst();
        for (Participant person : people.stream().filter(agreed.negate()).toList()) {
            String organisation =
                    person.organisation() == null ? "" : person.organisation().strip();
            String place = organisation.isEmpty() ? say.message(SOMEBODY, Locale.FRENCH) : organisation;
            put(names, person.name(), place);
            put(names, person.representedBy(), place);
        }
        return new Without(names, promised(meeting, people));
    }

    private Map<String, String> promised(UUID meeting, List<Participant> people) {
        Map<String, String> promised = longestFirst();
        jdbc.sql("select distinct responsible, responsible_id from action_item where meeting_id = ?")
                .param(meeting)
                .query(row -> {
                    String by = row.getString("responsible");
                    String known = responsible.inPublic(by, row.getObject("responsible_id", UUID.class), people);
                    if (!known.equals(by.strip())) {
                        promised.put(by, known);
                    }
                });
        return promised;
    }

    /** So that "Paul Roy" is not found in "Paul Roy-Martin". */
    private static Map<String, String> longestFirst() {
        return new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** A dash stands where an account was deleted; one letter is no name. */
    private static void put(Map<String, String> names, String name, String place) {
        if (name != null && name.strip().length() > 2) {
            names.put(name.strip(), place);
        }
    }
}
