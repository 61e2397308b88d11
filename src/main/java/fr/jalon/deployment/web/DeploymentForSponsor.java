package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.PlanFigures;
import fr.jalon.deployment.application.following.PlanFigures.Figures;
import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.plan.PlanReader;
import fr.jalon.deployment.application.plan.PlanView;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.wave.WaveState;
import fr.jalon.deployment.web.DeploymentPanel.Waves;
import fr.jalon.shared.Actor;
import fr.jalon.standards.SponsorPanel;
import fr.jalon.standards.StandardPanel.Panel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the deployment of a standard stands, on the sheet of its sponsor. */
@Component
class DeploymentForSponsor implements SponsorPanel {

    private final PlanReader plans;
    private final WaveReader waves;
    private final PlanFigures figures;
    private final IndicatorReader indicators;

    DeploymentForSponsor(PlanReader plans, WaveReader waves, PlanFigures figures, IndicatorReader indicators) {
        this.plans = plans;
        this.waves = waves;
        this.figures = figures;
        this.indicators = indicators;
    }

    /**
     * @param plan null where there is none this reader may see
     * @param rollout null where nothing is planned
     * @param figures null for who is outside
     * @param northStar null where none leads
     */
    public record Standing(PlanView plan, Waves rollout, Figures figures, IndicatorView northStar) {

        /** The last wave that is over, those that run, the next one. */
        public List<WaveLine> atHand() {
            List<WaveLine> over = rollout.all().stream()
                    .filter(one -> one.state() == WaveState.DONE)
                    .toList();
            return rollout.all().stream()
                    .filter(one -> one.state() == WaveState.RUNNING
                            || one.equals(rollout.next())
                            || !over.isEmpty() && one.equals(over.get(over.size() - 1)))
                    .toList();
        }
    }

    @Override
    public Optional<Panel> forSponsor(UUID standardId, Actor reader) {
        PlanView plan = plans.current(standardId, reader).orElse(null);
        IndicatorView northStar = indicators.northStar(standardId).orElse(null);
        if (plan == null && northStar == null) {
            return Optional.empty();
        }
        Standing standing = new Standing(
                plan,
                plan == null ? null : Waves.of(waves.waves(standardId.toString(), reader)),
                plan == null ? null : figures.of(plan.id(), standardId, reader).orElse(null),
                northStar);
        return Optional.of(new Panel(60, false, "deployment/sponsor", standing));
    }
}
