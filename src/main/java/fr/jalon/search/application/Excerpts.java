package fr.jalon.search.application;

import fr.jalon.search.domain.Excerpt;
import fr.jalon.search.domain.PlainText;
import fr.jalon.shared.SearchEntry;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks the words looked for where the entries say them; one statement for a page. */
@Component
class Excerpts {

    /** As much of a text as is looked through for a passage to show. */
    private static final int DEEPEST = 50_000;

    private static final String MARKS = "StartSel=" + Excerpt.BEGIN + ", StopSel=" + Excerpt.END;

    private static final String SQL = """
            select ts_headline('words_french', t.title, cast(:query as tsquery), :whole) as title,
                ts_headline('words_french', t.text, cast(:query as tsquery), :passages) as text
            from unnest(cast(:titles as text[]), cast(:texts as text[])) with ordinality t (title, text, place)
            order by t.place
            """;

    private final JdbcClient jdbc;

    Excerpts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Marked(Excerpt title, Excerpt text) {}

    /** In the order of the entries. */
    List<Marked> of(List<SearchEntry> entries, String query) {
        if (entries.isEmpty()) {
            return List.of();
        }
        String[] texts = entries.stream().map(Excerpts::text).toArray(String[]::new);
        return jdbc.sql(SQL)
                .param("query", query)
                .param("whole", MARKS + ", HighlightAll=true")
                .param("passages", MARKS + ", MaxFragments=2, MaxWords=26, MinWords=12, FragmentDelimiter=\" … \"")
                .param("titles", entries.stream().map(SearchEntry::title).toArray(String[]::new))
                .param("texts", texts)
                .query((row, number) -> new Marked(
                        Excerpt.of(row.getString("title")),
                        Excerpt.of(row.getString("text")).within(texts[number])))
                .list();
    }

    private static String text(SearchEntry entry) {
        String text = PlainText.of(entry.text());
        return text.substring(0, Math.min(DEEPEST, text.length()));
    }
}
