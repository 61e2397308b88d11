package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.application.returns.TakeReturns.Said;
import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.campaigns.domain.returns.Former;
import fr.jalon.campaigns.domain.returns.Merge;
import fr.jalon.campaigns.domain.table.Doubt;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The files a call received, for those who take them in. */
@Service
@Transactional(readOnly = true)
public class ReturnReader {

    private static final int MOST_STRANGERS = 40;

    private final CampaignFinder finder;
    private final TakeReturns take;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReturnReader(CampaignFinder finder, TakeReturns take, FileStore files, JdbcClient jdbc, JsonMapper json) {
        this.finder = finder;
        this.take = take;
        this.files = files;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A file in the list. */
    public record Line(
            UUID id,
            UUID fileId,
            String name,
            boolean mail,
            String organisation,
            String state,
            int comments,
            int unchanged,
            List<Doubt> doubts,
            Instant addedAt,
            Instant takenAt) {

        public boolean isWaiting() {
            return state.equals("PREVIEW");
        }
    }

    /**
     * @param whole doubts about the whole file
     * @param strangers spellings of organisations nobody knows
     */
    public record Preview(
            Line line,
            String file,
            String organisation,
            List<String> strangers,
            List<ReturnedRow> rows,
            List<Doubt> whole,
            int added,
            int changed,
            int same) {}

    public List<Line> list(String slug, Actor actor) {
        Campaign call = finder.seen(slug, actor);
        CampaignAction.TAKE_RETURNS.require(actor, call.standardId());
        return jdbc.sql("""
                        select id, file_id, name, mail, organisation, state, comments, unchanged, doubts, added_at, taken_at
                        from returned_file where campaign_id = ? and state <> 'DISCARDED' order by state, added_at desc
                        """).param(call.id()).query(this::line).list();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var taken = row.getTimestamp("taken_at");
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("name"),
                row.getBoolean("mail"),
                row.getString("organisation"),
                row.getString("state"),
                row.getInt("comments"),
                row.getInt("unchanged"),
                List.of(json.readValue(row.getString("doubts"), ReturnBook.KeptDoubt[].class)).stream()
                        .map(ReturnBook.KeptDoubt::doubt)
                        .toList(),
                row.getTimestamp("added_at").toInstant(),
                taken == null ? null : taken.toInstant());
    }

    /** What the file says, read again under what the person says of it. */
    public Preview preview(String slug, UUID id, Said said, Actor actor) {
        Line line = list(slug, actor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("return " + id));
        FileStore.Content kept = files.read(line.fileId());
        ReturnPlan plan = take.look(slug, new Sent(line.name(), kept.bytes(), line.mail()), said, actor);
        List<ReturnedRow> rows = new ArrayList<>();
        for (Merge.Merged merged : plan.merged()) {
            rows.add(row(plan.rows().get(merged.row().index()), merged, plan.doubts()));
        }
        return new Preview(
                line,
                kept.details().path(),
                plan.table().organisation(),
                strangers(plan),
                rows,
                plan.doubts().stream().filter(doubt -> doubt.row() == 0).toList(),
                count(plan, Merge.Kind.NEW),
                count(plan, Merge.Kind.CHANGED) + count(plan, Merge.Kind.ANSWERED),
                plan.unchanged());
    }

    private static List<String> strangers(ReturnPlan plan) {
        return plan.rows().stream()
                .filter(row -> row.organisation() == null && !Ref.WEB.equals(row.code()))
                .map(row -> row.read().organisation())
                .filter(spelling -> !spelling.isBlank())
                .distinct()
                .limit(MOST_STRANGERS)
                .toList();
    }

    private static int count(ReturnPlan plan, Merge.Kind kind) {
        return (int) plan.merged().stream().filter(each -> each.kind() == kind).count();
    }

    private static ReturnedRow row(TakenRow taken, Merge.Merged merged, List<Doubt> doubts) {
        return new ReturnedRow(
                taken.read().row(),
                taken.code() + "-" + merged.number(),
                taken.read().organisation(),
                taken.document().code(),
                taken.read().typeAsWritten(),
                taken.read().typeCodes().stream().sorted().toList(),
                taken.read().locator(),
                taken.read().text(),
                taken.read().proposedChange(),
                taken.read().decisionAsWritten(),
                taken.read().actionAsWritten(),
                merged.kind(),
                Former.of(merged),
                doubts.stream()
                        .filter(doubt -> doubt.row() == taken.read().row()
                                && doubt.table() == taken.read().table())
                        .toList());
    }
}
