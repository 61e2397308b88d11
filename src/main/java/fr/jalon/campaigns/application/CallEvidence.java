package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.GateEvidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the latest call of a cycle proves at its gates. A call that was short keeps the gate shut, its reason shown. */
@Component
@Transactional(readOnly = true)
class CallEvidence implements GateEvidence {

    private final Campaigns campaigns;

    CallEvidence(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<Answer> evidence(Question question) {
        return switch (question.condition()) {
            case "call-length" -> latest(question.cycleId()).map(CallEvidence::length);
            case "decision-after-call" -> latest(question.cycleId()).map(call -> afterCall(call, question.decidedOn()));
            default -> Optional.empty();
        };
    }

    private Optional<Campaign> latest(UUID cycleId) {
        return campaigns.findByCycleId(cycleId).stream()
                .filter(call -> call.state().isPublic())
                .max(Comparator.comparing(Campaign::closesAt));
    }

    private static Answer length(Campaign call) {
        CallPeriod period = call.period();
        boolean enough = period.isLongEnough();
        Message why = enough
                ? Message.of("condition.long-enough", period.firstDay(), period.lastDay())
                : Message.of(
                        "campaign.evidence.too-short",
                        period.firstDay(),
                        period.lastDay(),
                        period.soonestLastDay(),
                        call.shortReason() == null ? "" : call.shortReason());
        return new Answer(enough, why, "/appels/" + call.slug());
    }

    private static Answer afterCall(Campaign call, PartialDate decidedOn) {
        LocalDate soonest = call.period().lastDay();
        boolean undecided = decidedOn == null;
        boolean late = undecided || !decidedOn.latest().isBefore(soonest);
        Message why = undecided
                ? Message.of("condition.decision-not-before", soonest)
                : late
                        ? Message.of("condition.decided-late-enough", decidedOn)
                        : Message.of("condition.decided-too-early", decidedOn, soonest);
        return new Answer(late, why, "/appels/" + call.slug());
    }
}
