package fr.jalon.portal.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component in each of its states, for whoever works on them. */
@Controller
@PublicPage
@Profile("dev")
class GalleryController {

    private final Say say;

    GalleryController(Say say) {
        this.say = say;
    }

    @GetMapping("/galerie")
    String gallery(Model model) {
        model.addAttribute("page", GalleryPage.make(say.options(Role.PILOT, Role.SPONSOR, Role.FACILITATOR)));
        model.addAttribute("form", GalleryForm.filled());
        return "portal/gallery";
    }

    @GetMapping("/galerie/erreurs")
    String errors(Model model) {
        GalleryForm form = new GalleryForm();
        form.setTitle("<b>Friches</b>");
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        FormErrors.add(
                errors,
                new RuleViolation(GalleryPage.FIELDS.stream()
                        .map(field -> new Broken("gallery", field, Message.of("gallery.error")))
                        .toList()));
        FormErrors.add(errors, null, Message.of("gallery.error.whole"));
        model.addAttribute("page", GalleryPage.make(say.options(Role.PILOT, Role.SPONSOR)));
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return "portal/gallery-errors";
    }
}
