package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.PlaceComments;
import fr.jalon.campaigns.application.answers.AnswerReader;
import fr.jalon.campaigns.application.returns.ReturnPlan;
import fr.jalon.campaigns.application.returns.TakeReturns;
import fr.jalon.campaigns.application.returns.TakeReturns.Said;
import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The comments of a call, and the tables they come in. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}")
@Tag(name = "campaigns")
class CommentsApi {

    private final CallViews views;
    private final CommentReader comments;
    private final AnswerReader facts;
    private final PlaceComments place;
    private final TakeReturns take;
    private final Say say;

    CommentsApi(
            CallViews views,
            CommentReader comments,
            AnswerReader facts,
            PlaceComments place,
            TakeReturns take,
            Say say) {
        this.views = views;
        this.comments = comments;
        this.facts = facts;
        this.place = place;
        this.take = take;
        this.say = say;
    }

    @GetMapping("/comments")
    @PublicPage
    Page<CommentBody> listComments(
            @PathVariable String campaign,
            @RequestParam(required = false) String document,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String organisation,
            @RequestParam(required = false) UUID clause,
            @RequestParam(required = false) Disposition disposition,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        UUID id = views.view(campaign, actor).line().id();
        CommentFilter filter = new CommentFilter(
                orNull(document), orNull(type), orNull(organisation), clause, false, disposition, false, orNull(q));
        var page = comments.page(id, filter, orNull(after), limit);
        var answers = facts.facts(id, page.items().stream().map(CommentRow::id).toList(), actor);
        return new Page<>(
                page.items().stream()
                        .map(row -> CommentBody.of(row, answers.get(row.id())))
                        .toList(),
                page.next());
    }

    @GetMapping("/documents/{document}/comments/{ref}")
    @PublicPage
    CommentBody readComment(
            @PathVariable String campaign, @PathVariable String document, @PathVariable String ref, Actor actor) {
        UUID id = views.view(campaign, actor).line().id();
        CommentRow row = comments.story(id, document, ref).comment();
        return CommentBody.of(row, facts.facts(id, List.of(row.id()), actor).get(row.id()));
    }

    @PutMapping("/documents/{document}/comments/{ref}/clause")
    CommentBody placeComment(
            @PathVariable String campaign,
            @PathVariable String document,
            @PathVariable String ref,
            @RequestBody CampaignInputs.Place input,
            Actor actor) {
        place.place(campaign, document, ref, input.clause(), actor);
        return readComment(campaign, document, ref, actor);
    }

    @PostMapping(path = "/returns", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReturnBody> takeReturn(
            @PathVariable String campaign,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) String organisation,
            @RequestParam(required = false) String document,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        Sent sent = new Sent(file.getOriginalFilename(), file.getBytes(), false);
        Said said = new Said(orNull(organisation), true, orNull(document), Map.of());
        if (dryRun) {
            return ResponseEntity.ok(ReturnBody.of(take.look(campaign, sent, said, actor), say));
        }
        ReturnPlan taken = take.take(campaign, sent, said, actor);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + campaign + "/comments"))
                .body(ReturnBody.of(taken, say));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
