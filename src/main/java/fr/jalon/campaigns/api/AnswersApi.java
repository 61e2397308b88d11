package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.answers.AnswerComments;
import fr.jalon.campaigns.application.answers.AnswerComments.Which;
import fr.jalon.campaigns.application.answers.AnswerReader;
import fr.jalon.campaigns.application.answers.TypedAnswer;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a comment: proposed first, decided then. */
@RestController
@RequestMapping("/api/v1/comments/{comment}")
@Tag(name = "campaigns")
class AnswersApi {

    private final AnswerComments answers;
    private final AnswerReader facts;
    private final CommentReader comments;

    AnswersApi(AnswerComments answers, AnswerReader facts, CommentReader comments) {
        this.answers = answers;
        this.facts = facts;
        this.comments = comments;
    }

    /**
     * What is proposed to the group.
     *
     * @param disposition absent when it is to be discussed
     * @param seeOther id or reference of the comment whose answer it shares
     * @param version of the comment as it was read: 409 when it changed since; null when the caller does not mind
     */
    record PreInstruction(
            Disposition disposition,
            @Size(max = 20_000) String reason,
            @Size(max = 20_000) String action,
            @Size(max = 300) String seeOther,
            Long version) {}

    /**
     * What was decided.
     *
     * @param seeOther id or reference of the comment whose answer it shares
     * @param meeting as people name it
     * @param body which of the two decided
     * @param version of the comment as it was read: 409 when it changed since; null when the caller does not mind
     */
    record Decision(
            @NotNull Disposition disposition,
            @Size(max = 20_000) String reason,
            @Size(max = 20_000) String action,
            @Size(max = 300) String seeOther,
            @Size(max = 300) String meeting,
            LocalDate meetingOn,
            Meeting.Body body,
            Long version) {}

    @PostMapping("/pre-instruction")
    CommentBody preInstructComment(@PathVariable UUID comment, @Valid @RequestBody PreInstruction input, Actor actor) {
        TypedAnswer typed = new TypedAnswer(input.disposition(), input.reason(), input.action(), input.seeOther());
        answers.preInstruct(new Which(List.of(comment), input.version()), typed, actor);
        return read(comment, actor);
    }

    @PostMapping("/decision")
    CommentBody decideComment(@PathVariable UUID comment, @Valid @RequestBody Decision input, Actor actor) {
        TypedAnswer typed = new TypedAnswer(input.disposition(), input.reason(), input.action(), input.seeOther());
        Meeting in = new Meeting(input.meeting(), input.meetingOn(), input.body());
        answers.decide(new Which(List.of(comment), input.version()), typed, in, actor);
        return read(comment, actor);
    }

    private CommentBody read(UUID comment, Actor actor) {
        AnswerReader.Place place = facts.place(comment, actor);
        return CommentBody.of(
                comments.story(place.campaign(), place.document(), place.ref()).comment(),
                facts.facts(place.campaign(), List.of(comment), actor).get(comment));
    }
}
