package fr.jalon.accounts.application;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every way a name is written leads to one organisation; the database says what is the same without accents and case. */
@Component
class OrganisationNames {

    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseTaken(UUID id, OrganisationKeeper.Description description) {
        codeTaken(id, description.code()).ifPresent(other -> {
            throw RuleViolation.of("code-taken", "code", Message.of("accounts.organisation.code.taken", other));
        });
        taken(id, List.of(description.name())).ifPresent(taken -> {
            throw RuleViolation.of("name-taken", "name", Message.of("accounts.organisation.name.taken", taken.by));
        });
        taken(id, description.aliases()).ifPresent(taken -> {
            throw RuleViolation.of(
                    "alias-taken", "aliases", Message.of("accounts.organisation.alias.taken", taken.word, taken.by));
        });
    }

    /** One of each, accents and case set aside. */
    List<String> distinct(List<String> words) {
        return jdbc.sql(
                        "select distinct on (folded(word)) word from unnest(:words) as word order by folded(word), word")
                .param("words", words.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Codes of merged organisations stay taken. */
    private Optional<String> codeTaken(UUID id, String code) {
        return jdbc.sql("select name from organisation where code = :code and id <> :id")
                .param("code", code)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private Optional<Taken> taken(UUID id, List<String> words) {
        return jdbc.sql("""
                        select w.word, o.name from unnest(:words) as w(word)
                        join organisation o on o.id <> :id and o.merged_into_id is null
                            and (folded(o.name) = folded(w.word) or folded(o.code) = folded(w.word)
                                or exists (select from organisation_alias a
                                    where a.organisation_id = o.id and folded(a.alias) = folded(w.word)))
                        order by w.word limit 1
                        """)
                .param("words", words.toArray(String[]::new))
                .param("id", id)
                .query((row, number) -> new Taken(row.getString("word"), row.getString("name")))
                .optional();
    }

    private record Taken(String word, String by) {}
}
