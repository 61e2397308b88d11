package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.application.pages.CycleViews.ActionView;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.CycleViews.GateView;
import fr.jalon.standards.application.pages.CycleViews.PhaseView;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.application.pages.StandardPages.CyclePage;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the pages of one phase, gate or action of a cycle in the model; used to show them and to show them again. */
@Component
class CycleDeskPages {

    private final StandardPages pages;
    private final Trail trail;
    private final Say say;
    private final Clock clock;

    CycleDeskPages(StandardPages pages, Trail trail, Say say, Clock clock) {
        this.clock = clock;
        this.pages = pages;
        this.trail = trail;
        this.say = say;
    }

    /** @param base address of the cycle, for the forms */
    record PhasePage(StandardHead head, CycleView cycle, PhaseView phase, String base) {}

    /** @param phase in which the gate stands */
    record GatePage(StandardHead head, CycleView cycle, PhaseView phase, GateView gate, String base) {}

    /** @param phase to which the action belongs */
    record ActionPage(StandardHead head, CycleView cycle, PhaseView phase, ActionView action, String base) {}

    /** The cycle as a whole, for its forms. */
    record WholePage(StandardHead head, CycleView cycle, String base) {}

    /** What a form offers as the day of something that just happened. */
    PartialDate today() {
        return PartialDate.of(Paris.day(clock.instant()));
    }

    static String base(String slug, UUID cycle) {
        return "/standards/" + slug + "/cycles/" + cycle;
    }

    PhasePage phase(String slug, UUID cycle, String key, Actor actor, Model model) {
        CyclePage page = pages.cycle(slug, cycle, actor);
        PhaseView phase = page.cycle().phases().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("phase " + key));
        PhasePage shown = new PhasePage(page.head(), page.cycle(), phase, base(slug, cycle));
        model.addAttribute("page", shown);
        model.addAttribute("crumbs", trail.inCycle(page.head(), say.text(phase.name())));
        return shown;
    }

    GatePage gate(String slug, UUID cycle, String key, Actor actor, Model model) {
        CyclePage page = pages.cycle(slug, cycle, actor);
        for (PhaseView phase : page.cycle().phases()) {
            for (GateView gate : phase.gates()) {
                if (gate.key().equals(key)) {
                    GatePage shown = new GatePage(page.head(), page.cycle(), phase, gate, base(slug, cycle));
                    model.addAttribute("page", shown);
                    crumbs(page.head(), phase, shown.base(), gate.name(), model);
                    return shown;
                }
            }
        }
        throw new NotFound("gate " + key);
    }

    ActionPage action(String slug, UUID cycle, String key, Actor actor, Model model) {
        CyclePage page = pages.cycle(slug, cycle, actor);
        for (PhaseView phase : page.cycle().phases()) {
            for (ActionView action : phase.actions()) {
                if (action.key().equals(key)) {
                    ActionPage shown = new ActionPage(page.head(), page.cycle(), phase, action, base(slug, cycle));
                    model.addAttribute("page", shown);
                    crumbs(page.head(), phase, shown.base(), action.name(), model);
                    return shown;
                }
            }
        }
        throw new NotFound("action " + key);
    }

    WholePage whole(String slug, UUID cycle, String labelKey, Actor actor, Model model) {
        CyclePage page = pages.cycle(slug, cycle, actor);
        WholePage shown = new WholePage(page.head(), page.cycle(), base(slug, cycle));
        model.addAttribute("page", shown);
        model.addAttribute("crumbs", trail.inCycle(page.head(), say.key(labelKey)));
        return shown;
    }

    private void crumbs(StandardHead head, PhaseView phase, String base, LocalizedText label, Model model) {
        model.addAttribute(
                "crumbs",
                trail.inPhase(head, say.text(phase.name()), base + "/phases/" + phase.key(), say.text(label)));
    }
}
