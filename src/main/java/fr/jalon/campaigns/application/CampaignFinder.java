package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds a call for the use cases of the other packages of this module. */
@Component
public class CampaignFinder {

    private final CampaignDesk desk;

    CampaignFinder(CampaignDesk desk) {
        this.desk = desk;
    }

    /** @throws fr.jalon.shared.NotFound when there is none, or not for this reader */
    public Campaign seen(String idOrSlug, Actor reader) {
        return desk.seen(idOrSlug, reader);
    }
}
