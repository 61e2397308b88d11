package fr.jalon.journal.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.journal.Timeline;
import fr.jalon.journal.TimelineEntry;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two statements for a page of any length: the entries, then the people. */
@Service
@Transactional(readOnly = true)
class JournalTimeline implements Timeline {

    private static final String COLUMNS =
            "select id, at, happened_on, told_at, subject_type, standard_id, verb, facts, reason, actor_id, visibility, 0 as more from journal_entry ";
    private static final String ORDER = " order by told_at desc, id desc limit :limit";

    /** How many entries are looked at for each that is told. */
    private static final int SEEN = 50;

    private static final String GROUPED = """
            select * from (select *, row_number() over same_day as turn, count(*) over same_day - 1 as more
                from (select * from journal_entry where %s
                    order by told_at desc, id desc limit :seen) seen
                window same_day as (partition by case when subject_type = 'indicator'
                    then standard_id || ' ' || (told_at at time zone 'Europe/Paris')::date else id::text end
                    order by told_at desc, id desc rows between unbounded preceding and unbounded following)) told
            where turn = 1 order by told_at desc, id desc limit :limit
            """;

    private static final String LATEST = GROUPED.formatted("visibility = 'PUBLIC' and standard_id is not null");
    private static final String LATEST_OF_ONE =
            GROUPED.formatted("standard_id = :standard and (:all or visibility = 'PUBLIC')");

    private final JdbcClient jdbc;
    private final People people;

    JournalTimeline(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public Page<TimelineEntry> ofStandard(UUID standardId, Actor reader, String after, int limit) {
        Place place = Place.read(after);
        List<Row> rows = jdbc.sql(COLUMNS + """
                        where standard_id = :standard and (told_at, id) < (:at, :id) and (:all or visibility = 'PUBLIC')
                        """ + ORDER)
                .param("standard", standardId)
                .param("at", place.at().atOffset(ZoneOffset.UTC))
                .param("id", place.id())
                .param("all", readsAll(reader))
                .param("limit", limit + 1)
                .query(JournalTimeline::row)
                .list();
        Page<Row> page = Page.of(rows, limit, row -> new Place(row.toldAt(), row.id()).write());
        return new Page<>(told(page.items(), reader), page.next());
    }

    private static boolean readsAll(Actor reader) {
        return reader.has(Role.SECRETARIAT) || reader.has(Role.ADMINISTRATOR);
    }

    @Override
    public List<TimelineEntry> latestOf(UUID standardId, Actor reader, int limit) {
        List<Row> rows = jdbc.sql(LATEST_OF_ONE)
                .param("standard", standardId)
                .param("all", readsAll(reader))
                .param("limit", limit)
                .param("seen", limit * SEEN)
                .query(JournalTimeline::row)
                .list();
        return told(rows, reader);
    }

    @Override
    public List<TimelineEntry> latestPublic(Actor reader, int limit) {
        List<Row> rows = jdbc.sql(LATEST)
                .param("limit", limit)
                .param("seen", limit * SEEN)
                .query(JournalTimeline::row)
                .list();
        return told(rows, reader);
    }

    private List<TimelineEntry> told(List<Row> rows, Actor reader) {
        Map<UUID, PersonRef> actors = people.byIds(
                rows.stream().map(Row::actorId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.told(by(actors.get(row.actorId()), reader)))
                .toList();
    }

    /** Organisations are public; names are for people who have one themselves. */
    private static String by(PersonRef person, Actor reader) {
        if (person == null) {
            return null;
        }
        if (reader.isAnonymous()) {
            return person.organisation();
        }
        return person.organisation() == null ? person.name() : person.name() + ", " + person.organisation();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Message sentence = new Message(
                "journal." + row.getString("subject_type") + "." + row.getString("verb"),
                Facts.read(row.getString("facts")));
        return new Row(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("happened_on") == null ? null : new PartialDate(row.getString("happened_on")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                sentence,
                row.getString("reason"),
                row.getObject("actor_id", UUID.class),
                row.getObject("standard_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")),
                row.getInt("more"));
    }

    private record Row(
            long id,
            Instant at,
            PartialDate on,
            Instant toldAt,
            Message sentence,
            String reason,
            UUID actorId,
            UUID standardId,
            Visibility visibility,
            int more) {

        TimelineEntry told(String by) {
            return new TimelineEntry(id, at, on, sentence, reason, by, standardId, visibility, more);
        }
    }
}
