package fr.jalon.standards.application.pages;

import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.standards.application.MethodCopies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of bodies, and the dates recorded or planned in cycles. */
@Component
@Transactional(readOnly = true)
class StandardCalendar implements CalendarSource {

    private final JdbcClient jdbc;
    private final MethodCopies copies;

    StandardCalendar(JdbcClient jdbc, MethodCopies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        List<Entry> entries = new ArrayList<>(sessions(first, last));
        entries.addAll(dates(first, last));
        entries.addAll(ends(first, last));
        return entries;
    }

    private List<Entry> sessions(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select s.held_on, s.label, b.key, b.name_fr, b.name_en
                from body_session s join body b on b.key = s.body_key where s.held_on between ? and ?
                """)
                .params(first, last)
                .query((row, number) -> new Entry(
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("held_on", LocalDate.class),
                        Message.of(
                                "calendar.session",
                                new LocalizedText(row.getString("name_fr"), row.getString("name_en"))),
                        row.getString("label"),
                        "/commission#" + row.getString("key")))
                .list();
    }

    /** Dates known to the day only: a month is no day of a calendar. */
    private List<Entry> dates(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select d.key, d.on_date, c.method_fingerprint, s.slug, s.title
                from cycle_date d join cycle c on c.id = d.cycle_id join standard s on s.id = c.standard_id
                where length(d.on_date) = 10 and d.on_date between ? and ?
                """)
                .params(first.toString(), last.toString())
                .query((row, number) -> entry(
                        LocalDate.parse(row.getString("on_date")),
                        Message.of(
                                "calendar.date", dateName(row.getString("method_fingerprint"), row.getString("key"))),
                        row.getString("title"),
                        row.getString("slug")))
                .list();
    }

    private List<Entry> ends(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select p.key, p.planned_end, c.method_fingerprint, s.slug, s.title
                from cycle_phase p join cycle c on c.id = p.cycle_id join standard s on s.id = c.standard_id
                where p.planned_end between ? and ? and p.ended_on is null and c.state = 'OPEN'
                """)
                .params(first, last)
                .query((row, number) -> entry(
                        row.getObject("planned_end", LocalDate.class),
                        Message.of(
                                "calendar.phase-ends",
                                copies.of(row.getString("method_fingerprint"))
                                        .phase(row.getString("key"))
                                        .name()),
                        row.getString("title"),
                        row.getString("slug")))
                .list();
    }

    private LocalizedText dateName(String fingerprint, String key) {
        return copies.of(fingerprint).phases().stream()
                .flatMap(phase -> phase.date(key).stream())
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Entry entry(LocalDate on, Message title, String context, String slug) {
        return new Entry(on, on, title, context, "/standards/" + slug + "/cycle-de-vie");
    }
}
