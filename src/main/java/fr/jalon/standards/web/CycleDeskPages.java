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
import fr.jalon.standards.domain.cycle.CycleAction;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
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

    PhasePage phase(CyclePlace at, Actor actor, Model model) {
        CyclePage page = pages.cycle(at.slug(), at.cycle(), actor);
        PhaseView phase = page.cycle().phases().stream()
                .filter(each -> each.key().equals(at.key()))
                .findFirst()
                .orElseThrow(() -> new NotFound("phase " + at.key()));
        PhasePage shown = new PhasePage(page.head(), page.cycle(), phase, at.base());
        model.addAttribute("page", shown);
        model.addAttribute("crumbs", trail.inCycle(page.head(), say.text(phase.name())));
        return shown;
    }

    GatePage gate(CyclePlace at, Actor actor, Model model) {
        CyclePage page = pages.cycle(at.slug(), at.cycle(), actor);
        Part<GateView> gate = find(page, PhaseView::gates, GateView::key, at.key());
        GatePage shown = new GatePage(page.head(), page.cycle(), gate.phase(), gate.itself(), at.base());
        model.addAttribute("page", shown);
        crumbs(page.head(), gate.phase(), at, gate.itself().name(), model);
        return shown;
    }

    ActionPage action(CyclePlace at, Actor actor, Model model) {
        CyclePage page = pages.cycle(at.slug(), at.cycle(), actor);
        Part<ActionView> action = find(page, PhaseView::actions, ActionView::key, at.key());
        ActionPage shown = new ActionPage(page.head(), page.cycle(), action.phase(), action.itself(), at.base());
        model.addAttribute("page", shown);
        crumbs(page.head(), action.phase(), at, action.itself().name(), model);
        return shown;
    }

    /** A gate or an action, with its phase. */
    private record Part<T>(PhaseView phase, T itself) {}

    private static <T> Part<T> find(
            CyclePage page, Function<PhaseView, List<T>> parts, Function<T, String> keyOf, String key) {
        return page.cycle().phases().stream()
                .flatMap(phase -> parts.apply(phase).stream().map(part -> new Part<>(phase, part)))
                .filter(part -> keyOf.apply(part.itself()).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("part of a phase " + key));
    }

    WholePage whole(CyclePlace at, String labelKey, Actor actor, Model model) {
        CyclePage page = pages.cycle(at.slug(), at.cycle(), actor);
        WholePage shown = new WholePage(page.head(), page.cycle(), at.base());
        model.addAttribute("page", shown);
        model.addAttribute("crumbs", trail.inCycle(page.head(), say.key(labelKey)));
        return shown;
    }

    /**
     * A form about the cycle as a whole.
     *
     * @param title key of its last crumb
     * @param action what the form does
     */
    record WholeForm(String title, String view, CycleAction action) {}

    /** The form as it is first shown, to those who may send it. */
    String first(WholeForm about, Object form, CyclePlace at, Actor actor, Model model) {
        WholePage page = whole(at, about.title(), actor, model);
        about.action().require(actor, page.head().id());
        model.addAttribute("form", form);
        return about.view();
    }

    /** The form with what was typed. */
    String again(WholeForm about, CyclePlace at, Actor actor, Model model) {
        whole(at, about.title(), actor, model);
        return about.view();
    }

    private void crumbs(StandardHead head, PhaseView phase, CyclePlace at, LocalizedText label, Model model) {
        model.addAttribute(
                "crumbs",
                trail.inPhase(head, say.text(phase.name()), at.base() + "/phases/" + phase.key(), say.text(label)));
    }
}
