package fr.jalon.meetings.api;

import fr.jalon.meetings.application.MinutesViews;
import fr.jalon.meetings.application.WriteMinutes;
import fr.jalon.meetings.domain.MinutesRemark;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The minutes of a meeting: read by those who may, written block by block, moved along. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/minutes")
@Tag(name = "meetings")
class MinutesApi {

    private final MinutesViews views;
    private final WriteMinutes write;

    MinutesApi(MinutesViews views, WriteMinutes write) {
        this.views = views;
        this.write = write;
    }

    @GetMapping
    @PublicPage
    MinutesBody readMinutes(@PathVariable UUID meeting, Actor actor) {
        return MinutesBody.of(views.view(meeting, actor));
    }

    @PutMapping("/blocks/{block}")
    MinutesBody writeMinutesBlock(
            @PathVariable UUID meeting,
            @PathVariable UUID block,
            @Valid @RequestBody MinutesInputs.Words input,
            Actor actor) {
        write.write(meeting, block, input.words(), input.mark(), actor);
        return readMinutes(meeting, actor);
    }

    @PutMapping("/closing")
    MinutesBody writeMinutesClosing(
            @PathVariable UUID meeting, @Valid @RequestBody MinutesInputs.Closing input, Actor actor) {
        write.close(meeting, input.deliverables(), input.nextMeeting(), actor);
        return readMinutes(meeting, actor);
    }

    @PostMapping("/rebuild")
    MinutesBody rebuildMinutes(@PathVariable UUID meeting, @RequestBody MinutesInputs.Rebuilding input, Actor actor) {
        write.rebuild(meeting, input.overHand(), actor);
        return readMinutes(meeting, actor);
    }

    @PostMapping("/late-notes")
    MinutesBody addLateNotes(@PathVariable UUID meeting, Actor actor) {
        write.addLateNotes(meeting, actor);
        return readMinutes(meeting, actor);
    }

    @PostMapping("/send")
    MinutesBody sendMinutes(
            @PathVariable UUID meeting, @Valid @RequestBody MinutesInputs.Rereading input, Actor actor) {
        write.send(meeting, input.until(), actor);
        return readMinutes(meeting, actor);
    }

    @PostMapping("/remarks")
    MinutesBody remarkOnMinutes(
            @PathVariable UUID meeting, @Valid @RequestBody MinutesInputs.Remarking input, Actor actor) {
        write.remark(meeting, input.block(), input.text(), actor);
        return readMinutes(meeting, actor);
    }

    @PutMapping("/remarks/{remark}")
    MinutesBody settleMinutesRemark(
            @PathVariable UUID meeting,
            @PathVariable UUID remark,
            @Valid @RequestBody MinutesInputs.Settling input,
            Actor actor) {
        MinutesRemark.State as = input.taken() ? MinutesRemark.State.TAKEN : MinutesRemark.State.ANSWERED;
        write.settle(meeting, remark, as, input.answer(), actor);
        return readMinutes(meeting, actor);
    }

    @PostMapping("/take-back")
    MinutesBody takeMinutesBack(@PathVariable UUID meeting, Actor actor) {
        write.takeBack(meeting, actor);
        return readMinutes(meeting, actor);
    }

    @PostMapping("/validate")
    MinutesBody validateMinutes(@PathVariable UUID meeting, @RequestBody MinutesInputs.Validating input, Actor actor) {
        write.validate(meeting, input.beforeEnd(), actor);
        return readMinutes(meeting, actor);
    }

    @PostMapping("/publish")
    MinutesBody publishMinutes(@PathVariable UUID meeting, Actor actor) {
        write.publish(meeting, actor);
        return readMinutes(meeting, actor);
    }
}
