package fr.jalon.deployment.web;

import fr.jalon.accounts.People;
import fr.jalon.deployment.application.plan.EntryReader;
import fr.jalon.deployment.application.plan.SectionView;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.plan.PlanWords;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what stands under the head of a plan. */
@Component
class PlanBodies {

    private final EntryReader reader;
    private final WaveReader waves;
    private final People people;
    private final Say say;

    PlanBodies(EntryReader reader, WaveReader waves, People people, Say say) {
        this.reader = reader;
        this.waves = waves;
        this.people = people;
        this.say = say;
    }

    PlanBody body(PlanPages.Frame frame, Actor actor) {
        List<SectionView> all =
                reader.sections(frame.head().slug(), frame.plan().id(), actor);
        boolean alerts = frame.plan().state().isOpen() && frame.head().may("ALERT_SPONSOR");
        boolean sponsored =
                alerts && !people.holding(Role.SPONSOR, frame.head().id()).isEmpty();
        List<SectionView> empty = all.stream()
                .filter(section -> section.isEmpty() && section.writes())
                .toList();
        return new PlanBody(
                all.stream().filter(section -> !section.isEmpty()).toList(),
                frame.plan().may("WRITE") ? toSay(frame, empty) : List.of(),
                empty.stream().filter(section -> section.section().isOptional()).toList(),
                alerts && sponsored ? alert(frame.head()) : null,
                alerts && !sponsored,
                frame.plan().state().isOpen() ? waves.missed(frame.plan().id()) : List.of());
    }

    private List<Option> toSay(PlanPages.Frame frame, List<SectionView> empty) {
        List<Option> open = new ArrayList<>();
        PlanWords said = frame.plan().words();
        String change = frame.planPath() + "/modifier";
        if (said.why() == null) {
            open.add(new Option(change, say.key("deployment-plan.to-say.why")));
        }
        if (!said.proposition().isComplete()) {
            open.add(new Option(change, say.key("deployment-plan.to-say.proposition")));
        }
        if (said.model() == null) {
            open.add(new Option(change, say.key("deployment-plan.to-say.model")));
        }
        empty.stream()
                .filter(section -> !section.section().isOptional())
                .map(section -> new Option(
                        frame.planPath() + "/rubriques/" + section.section().path(), say.term(section.section())))
                .forEach(open::add);
        return open;
    }

    /** Part of the cycle that runs, else of the standard. */
    private static String alert(StandardHead head) {
        String path = "/standards/" + head.slug();
        return head.may("ALERT") ? path + "/cycles/" + head.cycleId() + "/alerte" : path + "/alerte";
    }
}
