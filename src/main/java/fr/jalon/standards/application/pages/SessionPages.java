package fr.jalon.standards.application.pages;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.method.Gate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bodies with their sessions and what was decided at each. */
@Service
@Transactional(readOnly = true)
public class SessionPages {

    private final SessionBook book;
    private final MethodCopies copies;
    private final JdbcClient jdbc;

    SessionPages(SessionBook book, MethodCopies copies, JdbcClient jdbc) {
        this.book = book;
        this.copies = copies;
        this.jdbc = jdbc;
    }

    /**
     * A body that has sessions.
     *
     * @param coming the soonest first
     * @param past the latest first
     */
    public record BodyView(String key, LocalizedText name, List<SessionView> coming, List<SessionView> past) {}

    /** A session with the decisions linked to it, or taken that day by its body. */
    public record SessionView(UUID id, LocalDate on, String label, List<DecidedView> decided) {}

    /** What was decided about a standard. */
    public record DecidedView(String slug, String title, String gateHref, LocalizedText gate, Outcome outcome) {}

    public List<BodyView> bodies(LocalDate today) {
        Map<UUID, List<DecidedView>> decided = decided();
        List<SessionBook.Session> all = book.sessions();
        return book.bodies().stream()
                .filter(SessionBook.Body::hasSessions)
                .map(body -> body(body, all, decided, today))
                .toList();
    }

    private static BodyView body(
            SessionBook.Body body,
            List<SessionBook.Session> all,
            Map<UUID, List<DecidedView>> decided,
            LocalDate today) {
        List<SessionView> coming = new ArrayList<>();
        List<SessionView> past = new ArrayList<>();
        for (SessionBook.Session session : all) {
            if (session.body().equals(body.key())) {
                SessionView view = new SessionView(
                        session.id(), session.on(), session.label(), decided.getOrDefault(session.id(), List.of()));
                (session.on().isBefore(today) ? past : coming).add(view);
            }
        }
        Collections.reverse(coming);
        return new BodyView(body.key(), body.name(), coming, past);
    }

    private Map<UUID, List<DecidedView>> decided() {
        Map<UUID, List<DecidedView>> found = new HashMap<>();
        jdbc.sql("""
                select b.id as session_id, s.slug, s.title, d.gate_key, d.outcome, d.cycle_id, c.method_fingerprint
                from gate_decision d
                join body_session b on b.id = d.session_id
                    or d.session_id is null and b.body_key = d.body_key and cast(b.held_on as text) = d.decided_on
                join cycle c on c.id = d.cycle_id join standard s on s.id = c.standard_id
                order by s.sorted, d.position
                """).query(row -> {
            String key = row.getString("gate_key");
            LocalizedText gate = copies.of(row.getString("method_fingerprint")).phases().stream()
                    .flatMap(phase -> phase.gates().stream())
                    .filter(each -> each.key().equals(key))
                    .map(Gate::name)
                    .findFirst()
                    .orElseThrow();
            found.computeIfAbsent(row.getObject("session_id", UUID.class), id -> new ArrayList<>())
                    .add(new DecidedView(
                            row.getString("slug"),
                            row.getString("title"),
                            "/standards/" + row.getString("slug") + "/cycles/" + row.getString("cycle_id") + "/jalons/"
                                    + key,
                            gate,
                            Outcome.valueOf(row.getString("outcome"))));
        });
        return found;
    }
}
