package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CallReader;
import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.ChecklistPoint;
import fr.jalon.campaigns.domain.Description;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls for comments, and their preparation. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "campaigns")
class CampaignsApi {

    private final CallReader calls;
    private final CallViews views;
    private final SetUpCampaigns setUp;
    private final CampaignCreation creation;

    CampaignsApi(CallReader calls, CallViews views, SetUpCampaigns setUp, CampaignCreation creation) {
        this.calls = calls;
        this.views = views;
        this.setUp = setUp;
        this.creation = creation;
    }

    @GetMapping
    @PublicPage
    Page<CampaignBody.Line> listCampaigns(
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        var page = calls.all(actor, Blank.toNull(after), limit);
        return new Page<>(page.items().stream().map(CampaignBody.Line::of).toList(), page.next());
    }

    @GetMapping("/{campaign}")
    @PublicPage
    CampaignBody readCampaign(@PathVariable String campaign, Actor actor) {
        return CampaignBody.of(views.view(campaign, actor));
    }

    @PostMapping
    ResponseEntity<CampaignBody> createCampaign(@Valid @RequestBody CampaignInputs.Creation input, Actor actor) {
        CampaignBody created = readCampaign(creation.create(input, actor), actor);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + created.id()))
                .body(created);
    }

    @PutMapping("/{campaign}")
    CampaignBody describeCampaign(
            @PathVariable String campaign, @Valid @RequestBody CampaignInputs.Words input, Actor actor) {
        setUp.describe(
                campaign,
                new Description(
                        input.title(), input.notice(), input.questions(), input.returnAddress(), input.targetSession()),
                actor);
        return readCampaign(campaign, actor);
    }

    @PutMapping("/{campaign}/types")
    CampaignBody replaceTypes(
            @PathVariable String campaign, @Valid @RequestBody CampaignInputs.Types input, Actor actor) {
        setUp.defineTypes(
                campaign, input.types().stream().map(CampaignInputs.Type::type).toList(), actor);
        return readCampaign(campaign, actor);
    }

    @PutMapping("/{campaign}/documents")
    CampaignBody replaceDocuments(
            @PathVariable String campaign, @Valid @RequestBody CampaignInputs.Documents input, Actor actor) {
        setUp.defineDocuments(
                campaign,
                input.documents().stream().map(CampaignInputs.Document::line).toList(),
                actor);
        return readCampaign(campaign, actor);
    }

    @PutMapping("/{campaign}/period")
    CampaignBody scheduleCampaign(
            @PathVariable String campaign, @Valid @RequestBody CampaignInputs.Period input, Actor actor) {
        setUp.schedule(campaign, new CallPeriod(input.opensAt(), input.closesAt()), input.shortReason(), actor);
        return readCampaign(campaign, actor);
    }

    @PutMapping("/{campaign}/checklist/{point}")
    CampaignBody checkPoint(
            @PathVariable String campaign,
            @PathVariable ChecklistPoint point,
            @Valid @RequestBody CampaignInputs.Check input,
            Actor actor) {
        if (input.setAside()) {
            setUp.setAside(campaign, point, input.note(), actor);
        } else {
            setUp.tick(campaign, point, input.note(), actor);
        }
        return readCampaign(campaign, actor);
    }

    @DeleteMapping("/{campaign}/checklist/{point}")
    CampaignBody uncheckPoint(@PathVariable String campaign, @PathVariable ChecklistPoint point, Actor actor) {
        setUp.untick(campaign, point, actor);
        return readCampaign(campaign, actor);
    }
}
