package fr.jalon.campaigns.application.report;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.export.CommentFiles;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.campaigns.domain.export.Outcome;
import fr.jalon.campaigns.domain.report.Figures.Counted;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Say;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers all comments of a call with what became of each, in the order of the list. */
@Component
class ReportComments {

    private static final int BATCH = 500;

    private final CommentReader comments;
    private final CommentFiles files;
    private final ReportChanges changes;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final Say say;

    ReportComments(
            CommentReader comments,
            CommentFiles files,
            ReportChanges changes,
            Organisations organisations,
            JdbcClient jdbc,
            Say say) {
        this.comments = comments;
        this.files = files;
        this.changes = changes;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.say = say;
    }

    List<Counted> of(CallView call, Locale language) {
        List<CommentRow> rows = rows(call.line().id());
        Map<UUID, Decided> decided = decided(call.line().id(), language);
        Map<UUID, String> clauses = files.clauses(call);
        ReportChanges.Changes changed = changes.of(call);
        Map<UUID, OrganisationRef> known = organisations.byIds(rows.stream()
                .map(CommentRow::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Counted> counted = new ArrayList<>();
        for (CommentRow row : rows) {
            Decided how = decided.get(row.id());
            Outcome outcome = new Outcome(how.in(), how.seeOther(row), changed.of(row));
            OrganisationRef organisation = known.get(row.organisationId());
            OrganisationKind kind = organisation == null ? null : organisation.kind();
            counted.add(new Counted(row.exported(clauses.get(row.clause()), outcome), kind));
        }
        return counted;
    }

    private List<CommentRow> rows(UUID campaignId) {
        List<CommentRow> rows = new ArrayList<>();
        String after = null;
        do {
            Page<CommentRow> page = comments.page(campaignId, CommentFilter.ALL, after, BATCH);
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    private record Decided(String in, String other) {

        /** As a table wrote it, where nobody knows which comment was meant. */
        String seeOther(CommentRow row) {
            return row.disposition() != Disposition.SEE_OTHER || other != null ? other : row.decisionAsWritten();
        }
    }

    private Map<UUID, Decided> decided(UUID campaignId, Locale language) {
        Map<UUID, Decided> decided = new HashMap<>();
        jdbc.sql("""
                        select m.id, m.decided_in, m.decided_on, m.decided_body, o.ref, o.campaign_id = m.campaign_id as here,
                            c.title
                        from comment m left join comment o on o.id = m.see_other_id left join campaign c on c.id = o.campaign_id
                        where m.campaign_id = ? and m.state = 'RECEIVED'
                        """).param(campaignId).query(row -> {
            Date on = row.getDate("decided_on");
            String body = row.getString("decided_body");
            Meeting meeting = new Meeting(
                    row.getString("decided_in"),
                    on == null ? null : on.toLocalDate(),
                    body == null ? null : Meeting.Body.valueOf(body));
            String other = row.getString("ref") == null || row.getBoolean("here")
                    ? row.getString("ref")
                    : say.message(
                            Message.of("report.other-call", row.getString("ref"), row.getString("title")), language);
            decided.put(row.getObject("id", UUID.class), new Decided(meeting(meeting, language), other));
        });
        return decided;
    }

    private String meeting(Meeting meeting, Locale language) {
        String name = meeting.reference() != null
                ? meeting.reference()
                : meeting.body() == null ? null : say.message(Message.of("report.body", meeting.body()), language);
        if (name == null || meeting.on() == null) {
            return name == null && meeting.on() != null
                    ? say.message(Message.of("report.on", meeting.on()), language)
                    : name;
        }
        return say.message(Message.of("report.meeting", name, meeting.on()), language);
    }
}
