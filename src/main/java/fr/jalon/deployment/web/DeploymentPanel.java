package fr.jalon.deployment.web;

import fr.jalon.deployment.application.Adoption;
import fr.jalon.deployment.application.AdoptionReader;
import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.plan.EntryReader;
import fr.jalon.deployment.application.plan.EntryView;
import fr.jalon.deployment.application.plan.PlanReader;
import fr.jalon.deployment.application.plan.PlanView;
import fr.jalon.deployment.application.plan.SectionView;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.deployment.domain.wave.WaveState;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The deployment of a standard on its page: the plan, the figure that leads, the map in small, what goes with it. */
@Component
class DeploymentPanel implements StandardPanel {

    private final AdoptionReader reader;
    private final PlanReader plans;
    private final EntryReader entries;
    private final WaveReader waves;
    private final IndicatorReader indicators;

    DeploymentPanel(
            AdoptionReader reader,
            PlanReader plans,
            EntryReader entries,
            WaveReader waves,
            IndicatorReader indicators) {
        this.reader = reader;
        this.plans = plans;
        this.entries = entries;
        this.waves = waves;
        this.indicators = indicators;
    }

    /**
     * @param plan null where there is none this reader may see
     * @param rollout null where nothing is planned
     * @param northStar null where none leads
     * @param materials what goes with the standard
     * @param support who helps
     */
    public record Glance(
            Adoption adoption,
            PlanView plan,
            Waves rollout,
            IndicatorView northStar,
            List<EntryView> materials,
            List<EntryView> support) {

        boolean isEmpty() {
            return adoption.isEmpty() && plan == null && northStar == null;
        }
    }

    /** How far the waves are. @param next the first one that has not begun, or null */
    public record Waves(List<WaveLine> all, WaveLine next) {

        static Waves of(List<WaveLine> all) {
            WaveLine next = all.stream()
                    .filter(one -> !one.isBegun())
                    .min(Comparator.comparing(one -> one.dates().expected().first()))
                    .orElse(null);
            return all.isEmpty() ? null : new Waves(all, next);
        }

        public long over() {
            return all.stream().filter(one -> one.state() == WaveState.DONE).count();
        }

        public int done() {
            return all.stream().mapToInt(WaveLine::done).sum();
        }

        public int operations() {
            return all.stream().mapToInt(WaveLine::total).sum();
        }

        public List<WaveLine> running() {
            return all.stream().filter(one -> one.state() == WaveState.RUNNING).toList();
        }
    }

    @Override
    public Optional<Panel> panel(UUID standardId, Actor actor) {
        List<SectionView> published = entries.published(standardId, actor);
        PlanView plan = plans.current(standardId, actor).orElse(null);
        Glance glance = new Glance(
                reader.adoption(standardId),
                plan,
                plan == null ? null : Waves.of(waves.waves(standardId.toString(), actor)),
                indicators.northStar(standardId).orElse(null),
                in(published, PlanSection.MATERIALS),
                in(published, PlanSection.SUPPORT));
        return glance.isEmpty() ? Optional.empty() : Optional.of(new Panel(60, true, "deployment/panel", glance));
    }

    private static List<EntryView> in(List<SectionView> published, PlanSection section) {
        return published.stream()
                .filter(view -> view.section() == section)
                .flatMap(view -> view.entries().stream())
                .toList();
    }
}
