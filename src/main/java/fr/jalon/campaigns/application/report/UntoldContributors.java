package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.application.TellAnswers;
import fr.jalon.campaigns.application.answers.GuardSource;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.campaigns.domain.answers.Guard;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contributors whose answers changed since the last edition told them; before the first one, all of them wait. */
@Component
class UntoldContributors implements GuardSource {

    private final Campaigns campaigns;
    private final TellAnswers told;

    UntoldContributors(Campaigns campaigns, TellAnswers told) {
        this.campaigns = campaigns;
        this.told = told;
    }

    @Override
    public List<Guard.Finding> findings(UUID campaignId) {
        boolean published = campaigns
                .findById(campaignId)
                .filter(call -> call.state() == CampaignState.PUBLISHED)
                .isPresent();
        return !published
                ? List.of()
                : told.untold(campaignId).stream()
                        .map(each ->
                                new Guard.Finding(Guard.Kind.CONTRIBUTOR_NOT_ANSWERED, each.document(), each.ref()))
                        .toList();
    }
}
