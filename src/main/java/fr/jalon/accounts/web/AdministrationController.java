package fr.jalon.accounts.web;

import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.web.AdministrationEntry;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The overview of the administration: what each module has to offer to this person. */
@Controller
class AdministrationController {

    private final ObjectProvider<AdministrationEntry> entries;

    AdministrationController(ObjectProvider<AdministrationEntry> entries) {
        this.entries = entries;
    }

    @GetMapping("/administration")
    String overview(Actor actor, Model model) {
        List<AdministrationEntry> mine = entries.stream()
                .filter(entry -> entry.isFor().test(actor))
                .sorted(Comparator.comparingInt(AdministrationEntry::order))
                .toList();
        if (mine.isEmpty()) {
            throw new NotAllowed(AccountAction.LIST);
        }
        model.addAttribute("page", new Overview(mine));
        return "accounts/administration";
    }

    /** What there is to administer. */
    record Overview(List<AdministrationEntry> entries) {}
}
