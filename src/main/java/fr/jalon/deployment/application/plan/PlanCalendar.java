package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.EntryKind;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.Message;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated actions and communications of plans that everybody reads. */
@Component
@Transactional(readOnly = true)
class PlanCalendar implements CalendarSource {

    private final JdbcClient jdbc;
    private final StandardIds standards;

    PlanCalendar(JdbcClient jdbc, StandardIds standards) {
        this.jdbc = jdbc;
        this.standards = standards;
    }

    private record Dated(UUID standard, UUID plan, PlanSection section, String kind, String title, LocalDate day) {

        Message what() {
            return title == null
                    ? Message.of("calendar.deployment-kind", EntryKind.valueOf(kind))
                    : Message.of("calendar.deployment", title);
        }
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        List<Dated> found = jdbc.sql("""
                        select p.standard_id, p.id, e.section, e.kind, e.title, e.day
                        from plan_entry e join deployment_plan p on p.id = e.plan_id
                        where e.section in ('COMMUNICATIONS', 'MEANS') and p.state in ('ACTIVE', 'CLOSED') and length(e.day) = 10
                            and e.day between :first and :last
                        order by e.day
                        """)
                .param("first", first.toString())
                .param("last", last.toString())
                .query((row, number) -> new Dated(
                        row.getObject("standard_id", UUID.class),
                        row.getObject("id", UUID.class),
                        PlanSection.valueOf(row.getString("section")),
                        row.getString("kind"),
                        row.getString("title"),
                        LocalDate.parse(row.getString("day"))))
                .list();
        Map<UUID, StandardRef> named =
                standards.named(found.stream().map(Dated::standard).distinct().toList());
        return found.stream().map(one -> entry(one, named.get(one.standard()))).toList();
    }

    private static Entry entry(Dated one, StandardRef standard) {
        return new Entry(
                one.day(),
                one.day(),
                one.what(),
                standard.title(),
                "/standards/" + standard.slug() + "/deploiement/plans/" + one.plan() + "#"
                        + one.section().path());
    }
}
