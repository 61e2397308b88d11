package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.KeepWaves;
import fr.jalon.deployment.application.waves.Moves;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An operation of a wave: moved, begun, ended. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/vagues/{wave}/{operation}")
class WaveOperationController {

    private final WaveReader reader;
    private final KeepWaves keep;
    private final WavePages pages;

    WaveOperationController(WaveReader reader, KeepWaves keep, WavePages pages) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
    }

    /** @param act what is done, as its button says */
    @PostMapping("/{act}")
    String act(
            @PathVariable String slug,
            @PathVariable int wave,
            @PathVariable String operation,
            @PathVariable String act,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> switch (act) {
                    case "deplacer" -> keep.move(slug, wave, operation, form.getFirst(), actor);
                    case "commencer" -> keep.begin(slug, wave, operation, form.getFirst(), actor);
                    case "terminer" -> keep.end(slug, wave, operation, form.getFirst(), actor);
                    default -> throw new NotFound("act " + act);
                },
                moves -> reply.done(
                        told(slug, wave, operation, moves, actor),
                        "/standards/" + slug + "/deploiement/vagues/" + wave),
                () -> pages.view(slug, wave, operation + "/" + act, actor, model));
    }

    /** What moved with it. */
    private Message told(String slug, int wave, String operation, Moves moves, Actor actor) {
        Stream<String> operations = reader.wave(slug, wave, actor).operations().stream()
                .filter(one -> !one.about().key().equals(operation))
                .filter(one -> moves.moved().stream()
                        .anyMatch(each -> each.key().equals(one.about().key())))
                .map(one -> one.about().name());
        return WavePages.told(
                Stream.concat(operations, moves.waves().stream()).collect(Collectors.joining(", ")),
                String.join(", ", moves.begunBefore()));
    }
}
