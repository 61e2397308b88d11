package fr.jalon.meetings.web;

import fr.jalon.meetings.application.WriteMinutes;
import fr.jalon.meetings.domain.MinutesRemark;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Reading minutes again: remarks on a block or on the whole, taken or answered. What was typed elsewhere on the page is
 * kept with it: often that is the very sentence a remark asked for.
 */
@Controller
@RequestMapping("/reunions/{id}/compte-rendu/remarques")
class RemarksController {

    private final WriteMinutes write;
    private final MinutesPages pages;

    RemarksController(WriteMinutes write, MinutesPages pages) {
        this.write = write;
        this.pages = pages;
    }

    @PostMapping
    String remark(
            @PathVariable UUID id,
            @Valid @ModelAttribute("minutesForm") MinutesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Supplier<Message> act = () -> write.keep(id, form.edit(), actor, () -> {
            form.getRemarks().requireSome();
            return Message.of("minutes.remarked");
        });
        return pages.answer(id, errors, act, actor, model, reply);
    }

    @PostMapping("/{remark}")
    String settle(
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @Valid @ModelAttribute("minutesForm") MinutesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        MinutesRemark.State as =
                "reprise".equals(form.getAct()) ? MinutesRemark.State.TAKEN : MinutesRemark.State.ANSWERED;
        String answer = form.getAnswers().get(remark);
        Supplier<Message> act = () -> write.keep(id, form.edit(), actor, () -> {
            write.settle(id, remark, as, answer, actor);
            return Message.of("minutes.remark-settled");
        });
        return pages.answer(id, remark, errors, act, actor, model, reply);
    }
}
