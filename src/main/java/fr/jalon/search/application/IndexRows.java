package fr.jalon.search.application;

import fr.jalon.search.domain.Kinds;
import fr.jalon.search.domain.PlainText;
import fr.jalon.shared.Message;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the index. An entry is found by its title, by the name of its kind and what it is a part of, by
 * its standard and by its text, in this order. */
@Component
class IndexRows {

    /** A word vector holds a megabyte at most; no text that people read is that long. */
    private static final int LONGEST = 150_000;

    /** A longer name is a phrase: nobody writes it in one word. */
    private static final int LONGEST_NAME = 12;

    private static final int LOCKS = 0x53656172;

    private static final String PUT = """
            insert into search_entry (kind, object_id, standard_id, title, happened_on, importance, round, title_words, words)
            values (:kind, :object, :standard, :title, :on, :importance, :round,
                to_tsvector('words_french', :titleWords) || to_tsvector('words_exact', :titleWords),
                setweight(to_tsvector('words_french', :titleWords) || to_tsvector('words_exact', :titleWords), 'A')
                || setweight(to_tsvector('words_french', :beside) || to_tsvector('words_exact', :beside), 'B')
                || setweight(to_tsvector('words_french', :standardWords), 'C')
                || setweight(to_tsvector('words_french', :text) || to_tsvector('words_exact', :text), 'D'))
            on conflict on constraint search_entry_object_once do update set standard_id = excluded.standard_id,
                title = excluded.title, happened_on = excluded.happened_on, importance = excluded.importance,
                round = greatest(search_entry.round, excluded.round), title_words = excluded.title_words, words = excluded.words
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final StandardIds standards;
    private final Say say;

    IndexRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, StandardIds standards, Say say) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.standards = standards;
        this.say = say;
    }

    /** A round was begun, by whichever instance. */
    boolean isBegun() {
        return jdbc.sql("select is_called from search_round")
                .query(Boolean.class)
                .single();
    }

    /** Until the end of the transaction nobody else writes entries of that kind, so that none writes what is older. */
    void lock(String kind) {
        jdbc.sql("select pg_advisory_xact_lock(:locks, hashtext(:kind))")
                .param("locks", LOCKS)
                .param("kind", kind)
                .query((row, number) -> true)
                .single();
    }

    long newRound() {
        return jdbc.sql("select nextval('search_round')").query(Long.class).single();
    }

    /** An entry that a later round has seen stays seen by it: rounds that overlap take nothing away from each other. */
    void put(String kind, List<SearchEntry> entries, long round) {
        Map<UUID, StandardRef> named = standards.named(entries.stream()
                .map(SearchEntry::standardId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        String name = names(kind);
        batches.batchUpdate(
                PUT,
                entries.stream()
                        .map(entry -> values(
                                kind,
                                name,
                                entry,
                                entry.standardId() == null ? null : named.get(entry.standardId()),
                                round))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What people call such a thing, in both languages. */
    private String names(String kind) {
        Message name = Message.of("search.kind." + kind);
        return say.message(name, Locale.FRENCH) + " " + say.message(name, Locale.ENGLISH);
    }

    private static SqlParameterSource values(
            String kind, String name, SearchEntry entry, StandardRef standard, long round) {
        String beside = SearchEntry.paragraphs(name, entry.context(), day(entry.date()));
        String text = PlainText.of(entry.text());
        return new MapSqlParameterSource()
                .addValue("kind", kind)
                .addValue("object", entry.id())
                .addValue("standard", entry.standardId(), Types.OTHER)
                .addValue("title", entry.title())
                .addValue("on", entry.date(), Types.DATE)
                .addValue("importance", Kinds.importance(kind))
                .addValue("round", round)
                .addValue("titleWords", PlainText.words(title(entry)))
                .addValue("beside", PlainText.words(beside))
                .addValue("standardWords", standard == null ? "" : PlainText.words(standard.title()))
                .addValue("text", PlainText.words(text.substring(0, Math.min(LONGEST, text.length()))));
    }

    /** As people write a day, in both languages and in figures: {@code 29 juin 2022}, {@code 29/06/2022}, {@code 2022-06-29}. */
    private static String day(LocalDate date) {
        if (date == null) {
            return null;
        }
        String first = date.getDayOfMonth() == 1 ? "1er " : "";
        return first
                + Stream.of("d MMMM yyyy", "d/M/yyyy", "dd/MM/yyyy", "yyyy-MM-dd")
                        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.FRENCH)
                                .format(date))
                        .collect(Collectors.joining(" "))
                + " "
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(date);
    }

    /** The short name of a standard is as good as its title, and people write {@code OCS GE} in one word too. */
    private static String title(SearchEntry entry) {
        boolean named = entry.id().equals(entry.standardId()) && entry.context() != null;
        if (!named) {
            return entry.title();
        }
        String joined = PlainText.words(entry.context()).replace(" ", "");
        return entry.title() + " " + entry.context() + (joined.length() > LONGEST_NAME ? "" : " " + joined);
    }

    void remove(String kind, Collection<UUID> ids) {
        jdbc.sql("delete from search_entry where kind = :kind and object_id = any(:ids)")
                .param("kind", kind)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** What a whole round over this kind did not see is no longer there. */
    int removeUnseen(String kind, long round) {
        return jdbc.sql("delete from search_entry where kind = :kind and round < :round")
                .param("kind", kind)
                .param("round", round)
                .update();
    }

    /** Of kinds that nobody answers for any more. */
    void removeOthers(Collection<String> kinds) {
        jdbc.sql("delete from search_entry where kind <> all(:kinds)")
                .param("kinds", kinds.toArray(String[]::new))
                .update();
    }
}
