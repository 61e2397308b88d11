package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.answers.Guard;
import java.util.List;
import java.util.UUID;

/** Finds what must not be published beyond the answers themselves. */
public interface GuardSource {

    List<Guard.Finding> findings(UUID campaignId);
}
