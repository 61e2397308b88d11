package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.KeepIndicators;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The measures the guide proposes, in one click. */
@Controller
class UsualIndicatorsController {

    private final KeepIndicators keep;

    UsualIndicatorsController(KeepIndicators keep) {
        this.keep = keep;
    }

    @PostMapping("/standards/{slug}/deploiement/indicateurs/guide")
    String define(@PathVariable String slug, Actor actor, Reply reply) {
        int many = keep.defineUsual(slug, actor);
        return reply.done(
                Message.of("indicator.usual-defined", many), "/standards/" + slug + "/deploiement/indicateurs");
    }
}
