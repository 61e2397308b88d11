package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.answers.GuardAnswers;
import fr.jalon.campaigns.application.answers.TakeDecisions;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.campaigns.domain.answers.Filling;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The answers of a whole call: taken from a file that was filled in elsewhere, looked through before they are published. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}")
@Tag(name = "campaigns")
class CallAnswersApi {

    private final TakeDecisions decisions;
    private final GuardAnswers guard;
    private final Say say;

    CallAnswersApi(TakeDecisions decisions, GuardAnswers guard, Say say) {
        this.decisions = decisions;
        this.guard = guard;
        this.say = say;
    }

    /** What a cell says, here or in the file. */
    record Said(Disposition disposition, String reason, String action) {

        static Said of(Filling.Field field, TakeDecisions.Cells cells) {
            return field == Filling.Field.ACTION
                    ? new Said(null, null, Blank.toNull(cells.action()))
                    : new Said(cells.disposition(), Blank.toNull(cells.reason()), null);
        }
    }

    /** A cell that was filled in, and decided otherwise here since the export. */
    record Conflict(String ref, String document, Filling.Field field, Said here, Said file) {}

    /**
     * @param changed comments whose answer the file changed
     * @param unknown references that are not in this call
     */
    record Taken(int changed, int unchanged, List<Conflict> conflicts, List<String> unknown) {

        static Taken of(TakeDecisions.Outcome outcome) {
            List<Conflict> conflicts = outcome.conflicts().stream()
                    .flatMap(each -> each.fields().stream()
                            .map(field -> new Conflict(
                                    each.ref(),
                                    each.document(),
                                    field,
                                    Said.of(field, each.here()),
                                    Said.of(field, each.file()))))
                    .toList();
            return new Taken(outcome.changed(), outcome.unchanged(), conflicts, outcome.unknown());
        }
    }

    /** @param path where it is put right */
    record Finding(Guard.Kind kind, String document, String ref, String message, String path) {}

    record Findings(List<Finding> findings) {}

    @PostMapping(path = "/decisions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Taken takeDecisions(
            @PathVariable String campaign,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) String meeting,
            @RequestParam(required = false) LocalDate meetingOn,
            Actor actor)
            throws IOException {
        Meeting in = new Meeting(meeting, meetingOn, null);
        return Taken.of(decisions.take(campaign, file.getOriginalFilename(), file.getBytes(), in, actor));
    }

    @GetMapping("/guard")
    Findings guardAnswers(@PathVariable String campaign, Actor actor) {
        return new Findings(guard.findings(campaign, actor).stream()
                .map(each -> new Finding(
                        each.kind(),
                        each.document(),
                        each.ref(),
                        say.message(Message.of(each.kind().key())),
                        each.at("/appels/" + campaign)))
                .toList());
    }
}
