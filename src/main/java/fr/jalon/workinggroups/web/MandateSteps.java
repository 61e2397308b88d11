package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** How a step of a mandate is answered: on to the version, or its page again. */
@Component
class MandateSteps {

    private final MandateController pages;

    MandateSteps(MandateController pages) {
        this.pages = pages;
    }

    /** What a step is asked with. */
    record Asked(BindingResult errors, Actor actor, Model model, Reply reply) {}

    String answer(GroupPlace place, String number, Runnable step, String notice, Asked asked) {
        return asked.reply()
                .to(
                        asked.errors(),
                        step,
                        notice,
                        place.path("/mandat/" + number),
                        () -> pages.version(place, number, asked.actor(), asked.model()));
    }
}
