package fr.jalon.meetings.web;

import fr.jalon.meetings.application.AgendaOffers;
import fr.jalon.meetings.application.AgendaOffers.Offer;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.SetAgendas;
import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
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

/** Makes the agenda: items, their order, and what waits to be put on it. */
@Controller
@RequestMapping("/reunions/{id}/ordre-du-jour")
class MeetingAgendaController {

    private final MeetingPages pages;
    private final SetAgendas agendas;
    private final AgendaOffers offers;
    private final Say say;

    MeetingAgendaController(MeetingPages pages, SetAgendas agendas, AgendaOffers offers, Say say) {
        this.pages = pages;
        this.agendas = agendas;
        this.offers = offers;
        this.say = say;
    }

    record AgendaPage(MeetingView meeting, List<Offer> offers, List<Option> kinds) {}

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new ItemForm());
        return page(id, actor, model);
    }

    private String page(UUID id, Actor actor, Model model) {
        MeetingView meeting = pages.view(id, actor);
        MeetingAction.PREPARE.require(
                actor, meeting.line().standard().id(), false, meeting.line().state());
        AgendaPage page = new AgendaPage(meeting, offers.of(id, actor), say.options(AgendaKind.values()));
        pages.put(model, page, meeting, "agenda");
        return "meetings/agenda";
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> agendas.add(id, form.line(), actor),
                "agenda.saved",
                path(id),
                () -> page(id, actor, model));
    }

    @PostMapping("/{item}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors, () -> change(id, item, form, actor), "agenda.saved", path(id), () -> page(id, actor, model));
    }

    private void change(UUID id, UUID item, ItemForm form, Actor actor) {
        switch (form.getAct() == null ? "" : form.getAct()) {
            case "monter" -> agendas.move(id, item, -1, actor);
            case "descendre" -> agendas.move(id, item, 1, actor);
            case "retirer" -> agendas.remove(id, item, actor);
            case "enregistrer" -> agendas.edit(id, item, form.line(), actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }

    private static String path(UUID id) {
        return "/reunions/" + id + "/ordre-du-jour";
    }
}
