package fr.jalon.campaigns.domain;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import java.time.Instant;

/** The call takes no comment at this moment. */
public class ClosedCall extends IllegalTransition {

    ClosedCall(CampaignFacts call, Instant now) {
        super(explanation(call, now));
    }

    private static Message explanation(CampaignFacts call, Instant now) {
        if (call.state().isPublic() && now.isBefore(call.opensAt())) {
            return Message.of("campaign.not-open-yet", call.opensAt());
        }
        return call.closesAt() == null || !call.state().isPublic()
                ? Message.of("campaign.not-open")
                : Message.of("campaign.closed-since", call.closesAt());
    }
}
