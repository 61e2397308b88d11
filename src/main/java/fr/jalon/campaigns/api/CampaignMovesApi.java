package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.RunCampaigns;
import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.campaigns.domain.CheckedPoint;
import fr.jalon.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves a call along. It opens and closes by the clock alone. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}")
@Tag(name = "campaigns")
class CampaignMovesApi {

    private final CallViews views;
    private final SetUpCampaigns setUp;
    private final RunCampaigns run;

    CampaignMovesApi(CallViews views, SetUpCampaigns setUp, RunCampaigns run) {
        this.views = views;
        this.setUp = setUp;
        this.run = run;
    }

    @PostMapping("/prepare")
    CampaignBody prepareCampaign(
            @PathVariable String campaign,
            @Valid @RequestBody(required = false) CampaignInputs.Preparation input,
            Actor actor) {
        if (input != null && input.setAside() != null && !input.setAside().isBlank()) {
            views.view(campaign, actor).checklist().stream()
                    .filter(CheckedPoint::isMissing)
                    .filter(point -> !point.point().isEssential())
                    .forEach(point -> setUp.setAside(campaign, point.point(), input.setAside(), actor));
        }
        run.prepare(campaign, actor);
        return read(campaign, actor);
    }

    @PostMapping("/approve")
    CampaignBody approveCampaign(
            @PathVariable String campaign,
            @Valid @RequestBody(required = false) CampaignInputs.Approval input,
            Actor actor) {
        run.approve(campaign, input == null ? null : input.on(), input == null ? null : input.note(), actor);
        return read(campaign, actor);
    }

    @PostMapping("/announce")
    CampaignBody announceCampaign(@PathVariable String campaign, Actor actor) {
        run.announce(campaign, actor);
        return read(campaign, actor);
    }

    @PostMapping("/take-back")
    CampaignBody takeBackCampaign(
            @PathVariable String campaign,
            @Valid @RequestBody(required = false) CampaignInputs.Because input,
            Actor actor) {
        run.takeBack(campaign, input == null ? null : input.reason(), actor);
        return read(campaign, actor);
    }

    @PostMapping("/extend")
    CampaignBody extendCampaign(
            @PathVariable String campaign, @Valid @RequestBody CampaignInputs.Extension input, Actor actor) {
        run.extend(campaign, input.closesAt(), input.reason(), actor);
        return read(campaign, actor);
    }

    @PostMapping("/process")
    CampaignBody processCampaign(@PathVariable String campaign, Actor actor) {
        run.process(campaign, actor);
        return read(campaign, actor);
    }

    private CampaignBody read(String campaign, Actor actor) {
        return CampaignBody.of(views.view(campaign, actor));
    }
}
