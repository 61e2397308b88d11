package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.Description;
import fr.jalon.campaigns.domain.DocumentLine;
import fr.jalon.campaigns.domain.TypePreset;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardIds;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A call sent whole: created and set up, or nothing at all. */
@Component
class CampaignCreation {

    private final SetUpCampaigns setUp;
    private final StandardIds standards;
    private final TransactionOperations transaction;

    CampaignCreation(SetUpCampaigns setUp, StandardIds standards, TransactionOperations transaction) {
        this.setUp = setUp;
        this.standards = standards;
        this.transaction = transaction;
    }

    /** @return its slug */
    String create(CampaignInputs.Creation input, Actor actor) {
        UUID id = standards.idOf(input.standard());
        String standard = standards.named(List.of(id)).get(id).slug();
        return transaction.execute(status -> setUp(standard, input, actor));
    }

    private String setUp(String standard, CampaignInputs.Creation input, Actor actor) {
        TypePreset preset = input.preset() == null ? TypePreset.GMTE : input.preset();
        String slug = setUp.create(standard, input.title(), preset, actor);
        if (input.types() != null && !input.types().isEmpty()) {
            setUp.defineTypes(
                    slug, input.types().stream().map(CampaignInputs.Type::type).toList(), actor);
        }
        setUp.defineDocuments(
                slug,
                input.documents() == null || input.documents().isEmpty()
                        ? List.of(new DocumentLine(null, input.title(), null))
                        : input.documents().stream()
                                .map(CampaignInputs.Document::line)
                                .toList(),
                actor);
        if (input.notice() != null || input.questions() != null) {
            setUp.describe(slug, new Description(input.title(), input.notice(), input.questions(), null, null), actor);
        }
        if (input.opensAt() != null || input.closesAt() != null) {
            setUp.schedule(slug, new CallPeriod(input.opensAt(), input.closesAt()), input.shortReason(), actor);
        }
        return slug;
    }
}
