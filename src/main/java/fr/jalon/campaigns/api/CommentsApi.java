package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.PlaceComments;
import fr.jalon.campaigns.application.answers.AnswerReader;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The comments of a call. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}")
@Tag(name = "campaigns")
class CommentsApi {

    private final CallViews views;
    private final CommentReader comments;
    private final AnswerReader facts;
    private final PlaceComments place;

    CommentsApi(CallViews views, CommentReader comments, AnswerReader facts, PlaceComments place) {
        this.views = views;
        this.comments = comments;
        this.facts = facts;
        this.place = place;
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
                Blank.toNull(document),
                Blank.toNull(type),
                Blank.toNull(organisation),
                clause,
                false,
                disposition,
                false,
                Blank.toNull(q));
        var page = comments.page(id, filter, Blank.toNull(after), limit);
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
}
