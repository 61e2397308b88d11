package fr.jalon.accounts.web;

import fr.jalon.accounts.application.Attempts;
import fr.jalon.accounts.application.LinkSignIn;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign in with a link sent by mail. Opening the link shows a button: a mail scanner that follows links burns nothing. */
@Controller
@PublicPage
@RequestMapping(SignInLinkController.HERE)
class SignInLinkController extends LinkRequestController {

    static final String HERE = "/connexion/lien";

    private final LinkSignIn links;
    private final Sessions sessions;

    SignInLinkController(LinkSignIn links, Attempts attempts, Sessions sessions) {
        super(attempts, HERE, "accounts/link");
        this.links = links;
        this.sessions = sessions;
    }

    @Override
    void send(AddressForm form) {
        links.send(
                form.getAddress(),
                LocalPath.isLocal(form.getSuite()) ? form.getSuite() : null,
                LocaleContextHolder.getLocale());
    }

    @GetMapping("/{secret}")
    String open(@PathVariable String secret, @RequestParam(required = false) String suite, Model model, Reply reply) {
        return links.whose(secret)
                .map(name -> {
                    model.addAttribute("page", new Arrival(name, secret, suite));
                    return "accounts/link-open";
                })
                .orElseGet(() -> DeadLink.view(HERE, model, reply));
    }

    @PostMapping("/{secret}")
    String signIn(
            @PathVariable String secret,
            @RequestParam(required = false) String suite,
            Model model,
            Reply reply,
            HttpServletRequest request,
            HttpServletResponse response) {
        return links.signIn(secret)
                .map(person -> sessions.open(person, suite, request, response))
                .orElseGet(() -> DeadLink.view(HERE, model, reply));
    }

    /** The page behind the link. */
    record Arrival(String name, String secret, String suite) {}
}
