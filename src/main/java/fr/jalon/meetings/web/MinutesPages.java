package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MinutesView;
import fr.jalon.meetings.application.MinutesViews;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The page of minutes, and how its forms are answered: whatever happened meanwhile, it comes again with what was typed. */
@Component
class MinutesPages {

    private static final String FORM = "minutesForm";

    private final MinutesViews views;
    private final MeetingPages pages;

    MinutesPages(MinutesViews views, MeetingPages pages) {
        this.views = views;
        this.pages = pages;
    }

    String show(UUID id, Actor actor, Model model) {
        MinutesView minutes = views.view(id, actor);
        if (!model.containsAttribute(FORM)) {
            model.addAttribute(FORM, new MinutesForm());
        }
        ((MinutesForm) model.getAttribute(FORM)).show(minutes, tellsOfOthers(model));
        pages.put(model, minutes, minutes.meeting(), "minutes");
        return "meetings/minutes";
    }

    private static boolean tellsOfOthers(Model model) {
        return model.getAttribute(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult errors
                && errors.getGlobalErrors().stream()
                        .anyMatch(error -> String.valueOf(error.getCode()).startsWith("minutes.changed-meanwhile"));
    }

    boolean isForCircle(UUID id, Actor actor) {
        return views.view(id, actor).isForCircle();
    }

    /** @param act says what it did */
    String answer(UUID id, BindingResult errors, Supplier<Message> act, Actor actor, Model model, Reply reply) {
        return answer(id, null, errors, act, actor, model, reply);
    }

    /**
     * @param settled the remark that gets its answer, or null
     * @param act says what it did
     */
    String answer(
            UUID id, UUID settled, BindingResult errors, Supplier<Message> act, Actor actor, Model model, Reply reply) {
        MinutesForm form = (MinutesForm) errors.getTarget();
        String path = "/reunions/" + id + "/compte-rendu";
        Supplier<String> again = () -> show(id, actor, model);
        try {
            String there = form.getPoint() == null ? path : path + "#" + form.getPoint();
            Supplier<Message> whole = () -> {
                form.requireNoOtherAnswer(settled);
                return act.get();
            };
            return reply.to(errors, whole, done -> reply.done(done, there), again);
        } catch (IllegalTransition changed) {
            FormErrors.add(errors, null, changed.explanation());
            return reply.outdated(again);
        }
    }
}
