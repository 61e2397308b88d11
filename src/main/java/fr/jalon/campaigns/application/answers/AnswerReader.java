package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.shared.Actor;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far answers are. */
@Service
@Transactional(readOnly = true)
public class AnswerReader {

    private static final String FACTS = """
            select m.id, m.pre_disposition, m.pre_reason, m.pre_action, m.pre_by, m.pre_at, m.decided_in, m.decided_on,
                m.decided_body, m.decided_by, m.decided_at, m.assignee_id, m.version, s.id as s_id, sc.slug as s_slug,
                sd.code as s_code, s.ref as s_ref, s.disposition as s_disposition, s.reason as s_reason, s.state as s_state,
                p.id as p_id, pc.slug as p_slug, pd.code as p_code, p.ref as p_ref, p.disposition as p_disposition,
                p.reason as p_reason, p.state as p_state
            from comment m
            left join comment s on s.id = m.see_other_id left join campaign_document sd on sd.id = s.document_id
                left join campaign sc on sc.id = s.campaign_id
            left join comment p on p.id = m.pre_see_other_id left join campaign_document pd on pd.id = p.document_id
                left join campaign pc on pc.id = p.campaign_id
            where m.id in (:ids)
            """;

    private final AnswerDesk desk;
    private final JdbcClient jdbc;

    AnswerReader(AnswerDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** As the reader may know them; proposals are for the people of the standard, and for whoever is asked for one. */
    public Map<UUID, AnswerFacts> facts(UUID campaignId, Collection<UUID> ids, Actor reader) {
        Campaign call = desk.call(campaignId.toString(), reader);
        boolean inside = CampaignAction.SEE.isAllowedTo(reader, call.standardId());
        Map<UUID, AnswerFacts> facts = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(FACTS)
                    .param("ids", ids)
                    .query(AnswerReader::facts)
                    .list()
                    .forEach(each ->
                            facts.put(each.id(), inside || each.isAskedOf(reader.id()) ? each : each.inPublic()));
        }
        return facts;
    }

    private static AnswerFacts facts(ResultSet row, int number) throws SQLException {
        return new AnswerFacts(
                row.getObject("id", UUID.class),
                proposal(row),
                other(row, "s_"),
                meeting(row),
                row.getObject("decided_by", UUID.class),
                instant(row, "decided_at"),
                row.getObject("assignee_id", UUID.class),
                row.getLong("version"));
    }

    private static AnswerFacts.Proposal proposal(ResultSet row) throws SQLException {
        Instant at = instant(row, "pre_at");
        return at == null
                ? null
                : new AnswerFacts.Proposal(
                        disposition(row, "pre_disposition"),
                        row.getString("pre_reason"),
                        row.getString("pre_action"),
                        other(row, "p_"),
                        row.getObject("pre_by", UUID.class),
                        at);
    }

    private static AnswerFacts.Other other(ResultSet row, String of) throws SQLException {
        UUID id = row.getObject(of + "id", UUID.class);
        return id == null
                ? null
                : new AnswerFacts.Other(
                        id,
                        row.getString(of + "slug"),
                        row.getString(of + "code"),
                        row.getString(of + "ref"),
                        disposition(row, of + "disposition"),
                        row.getString(of + "reason"),
                        "RECEIVED".equals(row.getString(of + "state")));
    }

    static Disposition disposition(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Disposition.valueOf(name);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** Which step of an answer. */
    public enum Step {
        PROPOSAL,
        DECISION
    }

    /** One act of the past. */
    public record Past(
            Step step, Disposition disposition, String reason, String action, String meeting, UUID by, Instant at) {}

    /** Both steps of a comment's answer, the latest act first. */
    public List<Past> history(UUID comment) {
        return jdbc.sql("""
                        select step, disposition, reason, action, decided_in, by_person, at from comment_answer
                        where comment_id = ? order by id desc limit 50
                        """)
                .param(comment)
                .query((row, number) -> new Past(
                        Step.valueOf(row.getString("step")),
                        disposition(row, "disposition"),
                        row.getString("reason"),
                        row.getString("action"),
                        row.getString("decided_in"),
                        row.getObject("by_person", UUID.class),
                        instant(row, "at")))
                .list();
    }

    /** Where this person last recorded a decision in the call of the comment: the next one is likely of the same meeting. */
    public Meeting lastMeeting(UUID comment, Actor actor) {
        return jdbc.sql("""
                        select decided_in, decided_on, decided_body from comment where decided_by = ?
                            and campaign_id = (select campaign_id from comment where id = ?)
                        order by decided_at desc limit 1
                        """)
                .params(actor.id(), comment)
                .query((row, number) -> meeting(row))
                .optional()
                .orElse(Meeting.NONE);
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        String body = row.getString("decided_body");
        Date on = row.getDate("decided_on");
        return new Meeting(
                row.getString("decided_in"),
                on == null ? null : on.toLocalDate(),
                body == null ? null : Meeting.Body.valueOf(body));
    }

    /** Where a comment is read: its call, its document, its reference. */
    public record Place(UUID campaign, String document, String ref) {}

    public Place place(UUID comment, Actor reader) {
        Place place = jdbc.sql("""
                        select m.campaign_id, d.code, m.ref from comment m join campaign_document d on d.id = m.document_id
                        where m.id = ? and m.ref is not null
                        """)
                .param(comment)
                .query((row, number) -> new Place(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .optional()
                .orElseThrow(() -> new fr.jalon.shared.NotFound("comment " + comment));
        desk.call(place.campaign().toString(), reader);
        return place;
    }
}
