package fr.jalon.accounts.web;

import fr.jalon.shared.web.Reply;
import org.springframework.ui.Model;

/** A one-time link that works no more: used, too old, or never ours. */
final class DeadLink {

    private DeadLink() {}

    /** @param again where to ask for another; null when only a person can give one */
    static String view(String again, Model model, Reply reply) {
        return reply.gone(() -> {
            model.addAttribute("page", new Gone(again));
            return "accounts/link-dead";
        });
    }

    record Gone(String again) {}
}
