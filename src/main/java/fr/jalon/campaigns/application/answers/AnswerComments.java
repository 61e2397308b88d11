package fr.jalon.campaigns.application.answers;

import fr.jalon.accounts.People;
import fr.jalon.campaigns.domain.Answer;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers comments, one or a group of them, in two steps. Each keeps an answer of its own; one act is told once. */
@Service
@Transactional
public class AnswerComments {

    private final AnswerDesk desk;
    private final References references;
    private final People people;

    AnswerComments(AnswerDesk desk, References references, People people) {
        this.desk = desk;
        this.references = references;
        this.people = people;
    }

    /**
     * Which comments, and as they stood when somebody looked at them.
     *
     * @param seen version of the first one, or null when the caller does not mind
     */
    public record Which(List<UUID> ids, Long seen) {}

    public void preInstruct(Which which, TypedAnswer typed, Actor actor) {
        answer(which, typed, "pre-instructed", null, actor, (taken, answer) -> {
            for (Comment comment : taken.comments()) {
                comment.preInstruct(taken.call(), answer, actor, desk.now());
            }
        });
    }

    public void decide(Which which, TypedAnswer typed, Meeting in, Actor actor) {
        answer(which, typed, "decided", in.reference(), actor, (taken, answer) -> {
            for (Comment comment : taken.comments()) {
                comment.decide(taken.call(), answer, in, actor, desk.now());
            }
        });
    }

    private void answer(
            Which which,
            TypedAnswer typed,
            String verb,
            String reason,
            Actor actor,
            BiConsumer<AnswerDesk.Taken, Answer> act) {
        AnswerDesk.Taken taken = desk.take(which.ids(), actor);
        desk.requireUnchanged(taken.first(), which.seen());
        UUID other = typed.refers() ? references.resolve(typed.seeOther(), taken.call(), taken.comments()) : null;
        act.accept(taken, typed.referring(other));
        desk.done(taken, verb, reason, actor);
    }

    /** Decides as was proposed, each comment as its own proposal says. */
    public void confirm(Which which, Meeting in, Actor actor) {
        AnswerDesk.Taken taken = desk.take(which.ids(), actor);
        desk.requireUnchanged(taken.first(), which.seen());
        for (Comment comment : taken.comments()) {
            comment.decide(taken.call(), proposal(taken.call(), comment), in, actor, desk.now());
        }
        desk.done(taken, "decided", in.reference(), actor);
    }

    private Answer proposal(Campaign call, Comment comment) {
        Answer proposed = comment.answering().proposal();
        if (proposed == null || proposed.disposition() == null) {
            throw new IllegalTransition(Message.of("answer.nothing-proposed", comment.ref()));
        }
        if (proposed.seeOther() != null) {
            references.resolve(proposed.seeOther().toString(), call, List.of(comment));
        }
        return proposed;
    }

    /** Takes a decision back: the comment waits for one again. */
    public void reopen(Which which, Actor actor) {
        AnswerDesk.Taken taken = desk.take(which.ids(), actor);
        desk.requireUnchanged(taken.first(), which.seen());
        Instant now = desk.now();
        taken.comments().forEach(comment -> comment.reopen(taken.call(), actor, now));
        desk.done(taken, "reopened", null, actor);
    }

    /** @param person null to take the comments back from whoever has them */
    public void assign(Collection<UUID> ids, UUID person, Actor actor) {
        if (person != null && people.contact(person).isEmpty()) {
            throw RuleViolation.of("person-unknown", "assignee", Message.of("answer.person-unknown"));
        }
        AnswerDesk.Taken taken = desk.take(ids, actor);
        taken.comments().forEach(comment -> comment.assign(taken.call(), person, actor, desk.now()));
        desk.done(taken, "assigned", null, actor);
    }
}
