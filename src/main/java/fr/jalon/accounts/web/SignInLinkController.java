package fr.jalon.accounts.web;

import fr.jalon.accounts.application.LinkSignIn;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign in with a link sent by mail. Opening the link shows a button: a mail scanner that follows links burns nothing. */
@Controller
@PublicPage
@RequestMapping("/connexion/lien")
class SignInLinkController {

    private final LinkSignIn links;
    private final LinkRequests requests;
    private final Sessions sessions;

    SignInLinkController(LinkSignIn links, LinkRequests requests, Sessions sessions) {
        this.links = links;
        this.requests = requests;
        this.sessions = sessions;
    }

    @GetMapping
    String form(@ModelAttribute("form") AddressForm form) {
        return "accounts/link-request";
    }

    @PostMapping
    String send(
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!requests.accept(form, errors, request, response)) {
            return "accounts/link-request";
        }
        links.send(form.getAddress(), LocalPath.isLocal(form.getSuite()) ? form.getSuite() : null);
        return "redirect:/connexion/lien/envoye";
    }

    @GetMapping("/envoye")
    String sent() {
        return "accounts/link-sent";
    }

    @GetMapping("/{secret}")
    String open(
            @PathVariable String secret,
            @RequestParam(required = false) String suite,
            Model model,
            HttpServletResponse response) {
        return links.whose(secret)
                .map(name -> {
                    model.addAttribute("page", new Arrival(name, secret, suite));
                    return "accounts/link-open";
                })
                .orElseGet(() -> DeadLink.view("/connexion/lien", model, response));
    }

    @PostMapping("/{secret}")
    String signIn(
            @PathVariable String secret,
            @RequestParam(required = false) String suite,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return links.signIn(secret)
                .map(person -> sessions.open(person, suite, request, response))
                .orElseGet(() -> DeadLink.view("/connexion/lien", model, response));
    }

    /** The page behind the link. */
    record Arrival(String name, String secret, String suite) {}
}
