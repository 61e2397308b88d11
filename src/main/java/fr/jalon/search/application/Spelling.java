package fr.jalon.search.application;

import fr.jalon.search.domain.SearchWords;
import fr.jalon.search.domain.SearchWords.Term;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may have been meant, where nothing was found: the nearest words of titles. */
@Component
class Spelling {

    private static final int SHORTEST = 4;
    private static final int MOST_TRIED = 4;

    private static final String NEAREST = """
            select word from (
                select word, similarity(folded(word), folded(:typed)) as near
                from (select title from search_entry where folded(:typed) <% folded(title) limit 1000) titles,
                    regexp_split_to_table(title, '[^[:alnum:]]+') word) words
            where near >= 0.3 and near < 1 order by near desc, word limit 1
            """;

    private final JdbcClient jdbc;

    Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same search with other words; empty when there are none near enough. */
    Optional<String> of(SearchWords words) {
        String meant = words.typed();
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.3', true)")
                .query(String.class)
                .single();
        for (Term term : words.terms().stream().limit(MOST_TRIED).toList()) {
            if (!term.together() && !term.unwanted() && term.text().length() >= SHORTEST) {
                Optional<String> nearest = jdbc.sql(NEAREST)
                        .param("typed", term.text())
                        .query(String.class)
                        .optional();
                meant = nearest.isEmpty() ? meant : meant.replace(term.text(), nearest.get());
            }
        }
        return meant.equals(words.typed()) ? Optional.empty() : Optional.of(meant);
    }
}
