package fr.jalon.accounts.web;

import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.application.OpenSessions;
import fr.jalon.accounts.application.OwnAccount;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;

/** One's own account: name, organisation, language, and the devices it is open on. */
@Controller
@RequestMapping("/mon-espace/compte")
class ProfileController {

    private final OwnAccount accounts;
    private final Organisations organisations;
    private final OpenSessions open;
    private final Sessions sessions;
    private final LocaleResolver languages;

    ProfileController(
            OwnAccount accounts,
            Organisations organisations,
            OpenSessions open,
            Sessions sessions,
            LocaleResolver languages) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.open = open;
        this.sessions = sessions;
        this.languages = languages;
    }

    @GetMapping
    String profile(Actor actor, @ModelAttribute("form") ProfileForm form, Model model) {
        OwnAccount.Profile profile = accounts.profile(actor);
        form.setName(profile.name());
        form.setOrganisation(profile.organisationId());
        form.setLanguage(profile.locale().getLanguage());
        return show(actor, model);
    }

    @PostMapping
    String describe(
            Actor actor,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Model model,
            Reply reply,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale language = Locale.forLanguageTag(form.getLanguage());
        return reply.to(
                errors,
                () -> {
                    accounts.describe(actor, form.getName(), form.getOrganisation(), language);
                    languages.setLocale(request, response, language);
                },
                "accounts.profile.saved",
                "/mon-espace/compte",
                () -> show(actor, model));
    }

    @PostMapping("/deconnecter-partout")
    String signOutEverywhere(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        open.closeAll(actor.id());
        sessions.close(request, response);
        return "redirect:/connexion";
    }

    private String show(Actor actor, Model model) {
        List<Option> choices = Choices.of(organisations);
        model.addAttribute("page", new ProfilePage(accounts.profile(actor), choices, Choices.LANGUAGES));
        return "accounts/profile";
    }

    /** The page of one's own account. */
    record ProfilePage(OwnAccount.Profile profile, List<Option> organisations, List<Option> languages) {}
}
