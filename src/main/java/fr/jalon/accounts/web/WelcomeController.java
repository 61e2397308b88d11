package fr.jalon.accounts.web;

import fr.jalon.accounts.application.SignedInPerson;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the pages behind a link that makes an account have in common: name, password, and one is in. */
abstract class WelcomeController {

    private final String path;
    private final String next;
    private final Sessions sessions;

    /**
     * @param path what comes before the secret
     * @param next where the person goes from here, unless the link says another place
     */
    WelcomeController(String path, String next, Sessions sessions) {
        this.path = path;
        this.next = next;
        this.sessions = sessions;
    }

    /** Who is expected behind the link; empty when it works no more. */
    abstract Optional<Guest> guest(String secret);

    /** Makes the account; empty when the link works no more. */
    abstract Optional<SignedInPerson> accept(String secret, WelcomeForm form);

    @GetMapping
    String form(@PathVariable String secret, @ModelAttribute("form") WelcomeForm form, Model model, Reply reply) {
        return guest(secret)
                .map(guest -> {
                    form.setName(guest.name());
                    return show(secret, guest, model);
                })
                .orElseGet(() -> DeadLink.view(null, model, reply));
    }

    @PostMapping
    String accept(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") WelcomeForm form,
            BindingResult errors,
            Model model,
            Reply reply,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Guest> guest = guest(secret);
        if (guest.isEmpty()) {
            return DeadLink.view(null, model, reply);
        }
        return reply.to(
                errors,
                () -> accept(secret, form),
                made -> made.map(person -> {
                            reply.say(Message.of("accounts.welcome"));
                            return sessions.open(
                                    person, form.getSuite().isEmpty() ? next : form.getSuite(), request, response);
                        })
                        .orElseGet(() -> DeadLink.view(null, model, reply)),
                () -> show(secret, guest.get(), model));
    }

    private String show(String secret, Guest guest, Model model) {
        model.addAttribute("page", new Welcome(path + secret, guest.address()));
        return "accounts/welcome";
    }

    /**
     * Who is expected.
     *
     * @param name as far as it is known
     * @param address null when the person gives it themself
     */
    record Guest(String name, String address) {}

    /** @param address null when the person gives it themself */
    record Welcome(String action, String address) {}
}
