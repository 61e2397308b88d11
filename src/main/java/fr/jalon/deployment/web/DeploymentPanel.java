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
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
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
    private final IndicatorReader indicators;

    DeploymentPanel(AdoptionReader reader, PlanReader plans, EntryReader entries, IndicatorReader indicators) {
        this.reader = reader;
        this.plans = plans;
        this.entries = entries;
        this.indicators = indicators;
    }

    /**
     * @param plan null where there is none this reader may see
     * @param northStar null where none leads
     * @param materials what goes with the standard
     * @param support who helps
     */
    public record Glance(
            Adoption adoption,
            PlanView plan,
            IndicatorView northStar,
            List<EntryView> materials,
            List<EntryView> support) {

        boolean isEmpty() {
            return adoption.isEmpty() && plan == null && northStar == null;
        }
    }

    @Override
    public Optional<Panel> panel(UUID standardId, Actor actor) {
        List<SectionView> published = entries.published(standardId, actor);
        Glance glance = new Glance(
                reader.adoption(standardId),
                plans.current(standardId, actor).orElse(null),
                indicators.ofStandard(standardId).stream()
                        .filter(IndicatorView::northStar)
                        .findFirst()
                        .orElse(null),
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
