package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.application.answers.GuardAnswers;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.standards.GateEvidence;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the latest call of a cycle proves once it is closed: every comment has its answer, the report is published. */
@Component
@Transactional(readOnly = true)
class ReportEvidence implements GateEvidence {

    private final Campaigns campaigns;
    private final GuardAnswers guard;
    private final ReportShelf shelf;

    ReportEvidence(Campaigns campaigns, GuardAnswers guard, ReportShelf shelf) {
        this.campaigns = campaigns;
        this.guard = guard;
        this.shelf = shelf;
    }

    @Override
    public Optional<Answer> evidence(Question question) {
        return switch (question.condition()) {
            case "comments-decided" -> latest(question.cycleId()).map(this::decided);
            case "report-published" -> latest(question.cycleId()).map(this::published);
            default -> Optional.empty();
        };
    }

    private Optional<Campaign> latest(UUID cycleId) {
        return campaigns.findByCycleId(cycleId).stream()
                .filter(call -> call.state().isPublic())
                .max(Comparator.comparing(Campaign::closesAt));
    }

    private Answer decided(Campaign call) {
        String board = "/appels/" + call.slug() + "/depouillement";
        if (call.state().ordinal() < CampaignState.PROCESSING.ordinal()) {
            return new Answer(false, Message.of("campaign.evidence.not-begun"), "/appels/" + call.slug());
        }
        int open = guard.undecided(call.id());
        return new Answer(
                open == 0,
                Message.of("campaign.evidence.undecided", open),
                open == 0 ? "/appels/" + call.slug() + "/commentaires" : board);
    }

    private Answer published(Campaign call) {
        return shelf.editions(call.id()).stream()
                .findFirst()
                .map(last -> new Answer(
                        true,
                        Message.of("campaign.evidence.published", Paris.day(last.publishedAt()), last.edition()),
                        "/appels/" + call.slug() + "/rapport/" + last.edition()))
                .orElseGet(() ->
                        new Answer(false, Message.of("campaign.evidence.not-published"), "/appels/" + call.slug()));
    }
}
