package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.table.ClauseCandidate;
import fr.jalon.campaigns.domain.table.FoldedClause;
import fr.jalon.campaigns.domain.table.Locators;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The clauses that the locators of one file seem to name; many rows name the same. */
final class ClauseProposals {

    private final Texts texts;
    private final Map<UUID, List<FoldedClause>> candidates = new HashMap<>();
    private final Map<UUID, Map<String, Optional<UUID>>> found = new HashMap<>();

    /** @param texts null where there are none */
    ClauseProposals(Texts texts) {
        this.texts = texts;
    }

    /** @return identity of the clause, or null */
    UUID propose(CampaignDocument about, String locator) {
        return found.computeIfAbsent(about.id(), none -> new HashMap<>())
                .computeIfAbsent(locator, words -> first(about, words))
                .orElse(null);
    }

    private Optional<UUID> first(CampaignDocument about, String locator) {
        List<FoldedClause> among = candidates.computeIfAbsent(about.id(), none -> candidates(about));
        return among.isEmpty()
                ? Optional.empty()
                : Locators.proposeAmong(locator, among).stream().findFirst().map(proposal -> proposal.clause());
    }

    private List<FoldedClause> candidates(CampaignDocument document) {
        if (texts == null || document.revisionId() == null) {
            return List.of();
        }
        return Locators.folded(texts.clauses(document.revisionId()).stream()
                .map(ClauseProposals::candidate)
                .toList());
    }

    private static ClauseCandidate candidate(ClauseRef clause) {
        return new ClauseCandidate(clause.identity(), clause.number(), clause.title(), clause.page(), clause.anchor());
    }
}
