package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.KeepIndicators;
import fr.jalon.deployment.domain.indicator.MeasureDay;
import fr.jalon.deployment.web.OneIndicatorPages.Asked;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One indicator, and the next measure. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/indicateurs/{code}")
class IndicatorController {

    private final KeepIndicators keep;
    private final OneIndicatorPages pages;

    IndicatorController(KeepIndicators keep, OneIndicatorPages pages) {
        this.keep = keep;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping
    String show(@PathVariable String slug, @PathVariable String code, Asked asked, Actor actor, Model model) {
        model.addAttribute("form", new MeasureForm());
        return pages.view(slug, code, asked, actor, model);
    }

    @PostMapping
    String measure(
            @PathVariable String slug,
            @PathVariable String code,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> entered(form.said(), keep.measure(slug, code, form.measure(), actor)),
                entered -> reply.done(entered, "/standards/" + slug + "/deploiement/indicateurs/" + code),
                () -> pages.view(slug, code, new Asked(null, null, null), actor, model));
    }

    private static Message entered(MeasureDay said, Optional<BigDecimal> former) {
        if (former.isPresent()) {
            return Message.of("measure.replaced", said.day(), former.get());
        }
        return said.isTaken()
                ? Message.of("measure.entered-on", said.said(), said.day())
                : Message.of("measure.entered");
    }
}
