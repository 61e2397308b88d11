package fr.jalon.meetings.web;

import fr.jalon.meetings.application.WriteMinutes;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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

    @PostMapping("/compte-rendu/etape")
    String move(
            @PathVariable UUID id,
            @Valid @ModelAttribute("minutesForm") MinutesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> write.keep(id, form.edit(), actor, () -> move(id, form, actor));
        String notice = form.getAct() == null ? "minutes.saved" : "minutes.moved";
        return pages.answer(id, errors, act, notice, actor, model, reply);
    }

    private void move(UUID id, MinutesForm form, Actor actor) {
        switch (form.getAct() == null ? "enregistrer" : form.getAct()) {
            case "enregistrer" -> {
                // It is kept already.
            }
            case "reprendre-notes" -> write.rebuild(id, form.isOverHand(), actor);
            case "ajouter-notes" -> write.addLateNotes(id, actor);
            case "envoyer" -> write.send(id, endOf(form.getUntil()), actor);
            case "reprendre" -> write.takeBack(id, actor);
            case "valider" -> {
                form.getRemarks().requireNone();
                write.validate(id, form.isBeforeEnd(), actor);
            }
            case "publier" -> write.publish(id, actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }

    private static Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
    }
}
