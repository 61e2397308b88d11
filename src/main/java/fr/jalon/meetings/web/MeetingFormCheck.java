package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.Hours;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.TypedHour;
import java.time.Instant;
import org.springframework.validation.BindingResult;

/** Says at once all that is wrong with a meeting as it was typed; the use case would stop at the first fault. */
final class MeetingFormCheck {

    private final MeetingForm form;
    private final BindingResult errors;

    private MeetingFormCheck(MeetingForm form, BindingResult errors) {
        this.form = form;
        this.errors = errors;
    }

    static void of(MeetingForm form, BindingResult errors) {
        of(form, errors, () -> {});
    }

    /** @param besides a rule that is asked as well */
    static void of(MeetingForm form, BindingResult errors, Runnable besides) {
        MeetingFormCheck check = new MeetingFormCheck(form, errors);
        check.refused(besides);
        check.title();
        check.hours();
        check.slides();
    }

    private void title() {
        if (blank(form.getTitle()) && form.getKind() != null && !form.getKind().isNumbered()) {
            FormErrors.add(errors, "title", Message.of("meeting.title-needed"));
        }
    }

    private void hours() {
        if (errors.hasFieldErrors("day")) {
            return;
        }
        if (form.getDay() == null) {
            if (!blank(form.getStarts()) || !blank(form.getEnds())) {
                FormErrors.add(errors, "day", Message.of("meeting.day-needed"));
            }
            return;
        }
        Instant from = hour("starts", form.getStarts());
        Instant to = hour("ends", form.getEnds());
        if (from != null && to != null) {
            refused(() -> new Hours(from, to));
        }
    }

    private Instant hour(String field, String typed) {
        if (blank(typed)) {
            FormErrors.add(errors, field, Message.of("meeting.hour-needed"));
            return null;
        }
        Instant[] at = new Instant[1];
        refused(() -> at[0] = TypedHour.at(form.getDay(), typed, field));
        return at[0];
    }

    private void slides() {
        if (form.getSlides() != null && !form.getSlides().matches("(?i)https?://\\S+")) {
            FormErrors.add(errors, "slides", Message.of("meeting.link-form"));
        }
    }

    private void refused(Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolation refused) {
            FormErrors.add(errors, refused);
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
