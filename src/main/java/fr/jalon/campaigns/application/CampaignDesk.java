package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches a call as a reader may see it: before it is announced, it exists for the people of its standard only. */
@Component
class CampaignDesk {

    private final Campaigns campaigns;

    CampaignDesk(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** @throws NotFound when there is none, or not for this reader */
    Campaign seen(String idOrSlug, Actor reader) {
        return find(idOrSlug)
                .filter(call -> call.state().isPublic() || CampaignAction.SEE.isAllowedTo(reader, call.standardId()))
                .orElseThrow(() -> new NotFound("campaign " + idOrSlug));
    }

    private Optional<Campaign> find(String idOrSlug) {
        try {
            return campaigns.findById(UUID.fromString(idOrSlug));
        } catch (IllegalArgumentException slug) {
            return campaigns.findBySlug(idOrSlug);
        }
    }

    void save(Campaign call) {
        campaigns.save(call);
    }
}
