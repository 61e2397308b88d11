package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Answer;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.campaigns.domain.answers.FilledRow;
import fr.jalon.campaigns.domain.answers.Filling;
import fr.jalon.campaigns.domain.answers.Pointers;
import fr.jalon.campaigns.domain.answers.Standing;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes decisions over from a file that was exported and filled in elsewhere: exactly the cells that were typed into.
 * What was decided otherwise here meanwhile is shown side by side, and nothing is lost.
 */
@Service
@Transactional
public class TakeDecisions {

    private final AnswerDesk desk;
    private final StandingReader standing;
    private final References references;

    TakeDecisions(AnswerDesk desk, StandingReader standing, References references) {
        this.desk = desk;
        this.standing = standing;
        this.references = references;
    }

    /** What the cells of a row say. */
    public record Cells(Disposition disposition, String reason, String action) {}

    /** @param version of the comment, for whoever settles it */
    public record Conflict(
            UUID id, long version, String document, String ref, Set<Filling.Field> fields, Cells here, Cells file) {}

    /**
     * @param changed comments
     * @param unknown references of the file that are not, or not surely, in this call
     */
    public record Outcome(int changed, int unchanged, List<Conflict> conflicts, List<String> unknown) {}

    public Outcome take(String slug, String fileName, byte[] content, Meeting in, Actor actor) {
        Campaign call = desk.call(slug, actor);
        CampaignAction.DECIDE.require(actor, call.standardId(), call.stateAt(desk.now()));
        desk.lockCall(call.id());
        List<FilledRow> rows = FilledFile.read(fileName, content);
        Map<String, List<Standing>> there = standing.standing(call, rows);
        List<Filling> fillings = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (FilledRow row : rows) {
            Optional<Standing> found = StandingReader.of(row, there.getOrDefault(row.ref(), List.of()), call);
            found.ifPresentOrElse(now -> fillings.add(Filling.of(row, now)), () -> unknown.add(row.ref()));
        }
        if (fillings.isEmpty()) {
            throw RuleViolation.of("no-comment-of-this-call", "file", Message.of("decisions.none-of-this-call"));
        }
        return apply(call, fillings, unknown, in, actor);
    }

    private Outcome apply(Campaign call, List<Filling> fillings, List<String> unknown, Meeting in, Actor actor) {
        List<Comment> changed = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Filling filling : fillings) {
            if (filling.isUnchanged()) {
                continue;
            }
            Comment comment = desk.comment(filling.now().id());
            if (!filling.changed().isEmpty()) {
                write(call, comment, filling.row(), filling.changed(), in, actor);
                changed.add(comment);
            }
            if (!filling.conflicting().isEmpty()) {
                conflicts.add(conflict(comment, filling));
            }
        }
        if (!changed.isEmpty()) {
            desk.done(new AnswerDesk.Taken(call, changed), "decided", in.reference(), actor);
        }
        int touched =
                (int) fillings.stream().filter(each -> !each.isUnchanged()).count();
        return new Outcome(changed.size(), fillings.size() - touched, conflicts, unknown);
    }

    private static Conflict conflict(Comment comment, Filling filling) {
        long version = comment.version() + (filling.changed().isEmpty() ? 0 : 1);
        FilledRow row = filling.row();
        return new Conflict(
                comment.id(),
                version,
                filling.now().document(),
                comment.ref(),
                filling.conflicting(),
                new Cells(comment.disposition(), comment.reason(), comment.action()),
                new Cells(row.disposition(), row.reason(), row.action()));
    }

    private void write(
            Campaign call, Comment comment, FilledRow row, Set<Filling.Field> fields, Meeting in, Actor actor) {
        boolean decision = fields.contains(Filling.Field.DECISION);
        UUID other = comment.answering().seeOther();
        if (decision) {
            String words = row.seeOther().isBlank() ? row.reason() : row.seeOther();
            other = row.disposition() == Disposition.SEE_OTHER
                    ? Pointers.in(words, comment.ref())
                            .flatMap(ref -> references.resolveIfAny(ref, call, comment))
                            .orElse(null)
                    : null;
        }
        Answer answer = new Answer(
                decision ? row.disposition() : comment.disposition(),
                decision ? row.reason() : comment.reason(),
                fields.contains(Filling.Field.ACTION) ? row.action() : comment.action(),
                other);
        comment.writeDown(
                call,
                answer,
                decision ? row.words() : comment.answering().decisionAsWritten(),
                decision ? in : comment.answering().meeting(),
                actor,
                desk.now());
    }

    /**
     * How a person settled a conflict for the file.
     *
     * @param version as the person saw it
     */
    public record Settled(UUID id, long version, Set<Filling.Field> fields, Cells file) {}

    /** @throws org.springframework.dao.ConcurrencyFailureException when one of them was decided anew since */
    public int settle(String slug, List<Settled> settled, Meeting in, Actor actor) {
        Campaign call = desk.call(slug, actor);
        CampaignAction.DECIDE.require(actor, call.standardId(), call.stateAt(desk.now()));
        if (settled.isEmpty()) {
            return 0;
        }
        AnswerDesk.Taken taken = desk.take(settled.stream().map(Settled::id).toList(), actor);
        for (Settled each : settled) {
            Comment comment = taken.comments().stream()
                    .filter(one -> one.id().equals(each.id()))
                    .findFirst()
                    .orElseThrow();
            desk.requireUnchanged(comment, each.version());
            FilledRow row = new FilledRow(
                    comment.ref(),
                    null,
                    null,
                    each.file().disposition(),
                    each.file().reason(),
                    each.file().action(),
                    null,
                    null);
            write(taken.call(), comment, row, each.fields(), in, actor);
        }
        desk.done(taken, "decided", in.reference(), actor);
        return taken.comments().size();
    }
}
