package fr.jalon.meetings.web;

import fr.jalon.meetings.application.WriteMinutes;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The minutes of a meeting: read by those who may, written block by block, moved along. */
@Controller
@RequestMapping("/reunions/{id}")
class MinutesController {

    private final WriteMinutes write;
    private final MinutesPages pages;

    MinutesController(WriteMinutes write, MinutesPages pages) {
        this.write = write;
        this.pages = pages;
    }

    @GetMapping("/compte-rendu")
    @PublicPage
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return pages.show(id, actor, model);
    }

    /** Of a meeting that is over and has none. */
    @PostMapping("/compte-rendu")
    String begin(@PathVariable UUID id, Actor actor, Reply reply) {
        write.begin(id, actor);
        return reply.done("minutes.begun", "/reunions/" + id + "/compte-rendu");
    }

    @PostMapping("/compte-rendu/etape")
    String move(
            @PathVariable UUID id,
            @Valid @ModelAttribute("minutesForm") MinutesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Supplier<Message> act = () -> write.keep(id, form.edit(), actor, () -> move(id, form, actor));
        return pages.answer(id, errors, act, actor, model, reply);
    }

    /** @return what was done */
    private Message move(UUID id, MinutesForm form, Actor actor) {
        switch (form.getAct() == null ? "enregistrer" : form.getAct()) {
            case "enregistrer" -> {
                return Message.of("minutes.saved");
            }
            case "reprendre-notes" -> write.rebuild(id, form.isOverHand(), actor);
            case "ajouter-notes" -> write.addLateNotes(id, actor);
            case "envoyer" -> write.send(id, endOf(form.getUntil()), actor);
            case "reprendre" -> write.takeBack(id, actor);
            case "valider" -> {
                form.getRemarks().requireNone();
                write.validate(id, form.isBeforeEnd(), actor);
            }
            case "publier" -> {
                return published(id, write.publish(id, actor), actor);
            }
            default -> throw new NotFound("act " + form.getAct());
        }
        return Message.of("minutes.done." + form.getAct());
    }

    private Message published(UUID id, int sent, Actor actor) {
        return Message.of(pages.isForCircle(id, actor) ? "minutes.published.circle" : "minutes.published.all", sent);
    }

    private static Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
    }
}
