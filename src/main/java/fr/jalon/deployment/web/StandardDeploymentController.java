package fr.jalon.deployment.web;

import fr.jalon.deployment.application.CheckRegister;
import fr.jalon.deployment.application.indicators.ConformingWatch;
import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.domain.indicator.Funnel;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who uses a standard; and for those who run it, what the register waits for. */
@Controller
@RequestMapping("/standards/{slug}/deploiement")
class StandardDeploymentController {

    private final AdoptionPages pages;
    private final CheckRegister check;
    private final IndicatorReader indicators;
    private final ConformingWatch watch;
    private final StandardHeads heads;
    private final Say say;

    StandardDeploymentController(
            AdoptionPages pages,
            CheckRegister check,
            IndicatorReader indicators,
            ConformingWatch watch,
            StandardHeads heads,
            Say say) {
        this.pages = pages;
        this.check = check;
        this.indicators = indicators;
        this.watch = watch;
        this.heads = heads;
        this.say = say;
    }

    /** The deployment of a standard. */
    record StandardDeploymentPage(
            StandardHead head,
            MapView map,
            RegisterView register,
            List<IndicatorView> indicators,
            Funnel funnel,
            boolean noneConforms) {}

    @PublicPage
    @GetMapping
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) String departement,
            @RequestParam(required = false) UUID apres,
            Actor actor,
            Model model) {
        model.addAttribute("checkForm", new CheckForm());
        return view(slug, departement, apres, actor, model);
    }

    private String view(String slug, String departement, UUID after, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        List<IndicatorView> measured = indicators.ofStandard(head.id());
        String path = "/standards/" + slug + "/deploiement";
        model.addAttribute(
                "page",
                new StandardDeploymentPage(
                        head,
                        pages.map(head.id(), path, head.title()),
                        pages.register(head.id(), departement, after, path, actor),
                        measured,
                        IndicatorView.funnel(measured),
                        watch.of(head.id()) == ConformingWatch.Finding.NONE));
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(head.title(), "/standards/" + slug), new Crumb(say.key("nav.deployment"), null)));
        return "deployment/standard";
    }

    @PostMapping("/registre/{declaration}/verifier")
    String verify(@PathVariable String slug, @PathVariable UUID declaration, Actor actor, Reply reply) {
        check.verify(slug, declaration, null, actor);
        return reply.done("declaration.verified", "/standards/" + slug + "/deploiement#registre");
    }

    @PostMapping("/registre/{declaration}/ecarter")
    String setAside(
            @PathVariable String slug,
            @PathVariable UUID declaration,
            @Valid @ModelAttribute("checkForm") CheckForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> check.setAside(slug, declaration, form.getReason(), actor),
                "declaration.put-aside",
                "/standards/" + slug + "/deploiement#registre",
                () -> view(slug, null, null, actor, model));
    }
}
