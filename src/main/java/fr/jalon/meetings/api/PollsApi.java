package fr.jalon.meetings.api;

import fr.jalon.meetings.application.AnswerPolls;
import fr.jalon.meetings.application.PollReader;
import fr.jalon.meetings.application.RunPolls;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The date of a meeting looked for. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/poll")
@Tag(name = "meetings")
class PollsApi {

    private final RunPolls run;
    private final AnswerPolls answers;
    private final PollReader polls;

    PollsApi(RunPolls run, AnswerPolls answers, PollReader polls) {
        this.run = run;
        this.answers = answers;
        this.polls = polls;
    }

    record SlotInput(@NotNull Instant startsAt, @NotNull Instant endsAt) {}

    /** @param until when answers end, or null */
    record PollInput(@NotNull List<@NotNull @Valid SlotInput> slots, Instant until) {

        List<Hours> hours() {
            return slots.stream()
                    .map(each -> new Hours(each.startsAt(), each.endsAt()))
                    .toList();
        }
    }

    record AnswerInput(@NotNull UUID slot, @NotNull Availability availability) {}

    record AnswersInput(@NotNull List<@NotNull @Valid AnswerInput> answers) {

        /** The last word on a slot counts. */
        Map<UUID, Availability> said() {
            Map<UUID, Availability> said = new HashMap<>();
            answers.forEach(each -> said.put(each.slot(), each.availability()));
            return said;
        }
    }

    record ChoiceInput(@NotNull UUID slot) {}

    @GetMapping
    PollBody seePoll(@PathVariable UUID meeting, Actor actor) {
        return PollBody.of(polls.view(meeting, actor));
    }

    @PostMapping
    ResponseEntity<PollBody> openPoll(@PathVariable UUID meeting, @Valid @RequestBody PollInput input, Actor actor) {
        run.open(meeting, input.hours(), input.until(), actor);
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + meeting + "/poll"))
                .body(seePoll(meeting, actor));
    }

    @PutMapping("/answers")
    PollBody answerPoll(@PathVariable UUID meeting, @Valid @RequestBody AnswersInput input, Actor actor) {
        answers.answer(meeting, input.said(), actor);
        return seePoll(meeting, actor);
    }

    @PostMapping("/close")
    PollBody closePoll(@PathVariable UUID meeting, Actor actor) {
        run.close(meeting, actor);
        return seePoll(meeting, actor);
    }

    /** The slot becomes the date; the invitations leave. */
    @PostMapping("/choice")
    PollBody choosePollSlot(@PathVariable UUID meeting, @Valid @RequestBody ChoiceInput input, Actor actor) {
        run.choose(meeting, input.slot(), actor);
        return seePoll(meeting, actor);
    }
}
