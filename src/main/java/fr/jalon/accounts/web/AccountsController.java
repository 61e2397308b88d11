package fr.jalon.accounts.web;

import fr.jalon.accounts.application.AccountList;
import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.accounts.web.ListFilter.Choice;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts. */
@Controller
class AccountsController {

    private static final String HERE = "/administration/comptes";
    private static final int PER_PAGE = 50;

    private final AccountList accounts;
    private final Say say;

    AccountsController(AccountList accounts, Say say) {
        this.accounts = accounts;
        this.say = say;
    }

    @GetMapping(HERE)
    String list(
            Actor actor,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Role role,
            @RequestParam(required = false) PersonStatus etat,
            @RequestParam(required = false) UUID after,
            Model model) {
        Page<AccountList.Row> rows = accounts.page(actor, q, role, etat, after, PER_PAGE);
        ListFilter filter = new ListFilter(
                HERE,
                "accounts.list.search",
                q,
                List.of(
                        Choice.of(
                                "role",
                                "accounts.list.role",
                                say.options(Role.everywhere().toArray(Role[]::new)),
                                role),
                        Choice.of("etat", "accounts.list.status", say.options(PersonStatus.values()), etat)));
        List<Crumb> crumbs = List.of(
                new Crumb(say.key("accounts.administration.title"), "/administration"),
                new Crumb(say.key("accounts.list.title"), null));
        model.addAttribute(
                "page",
                new AccountsPage(
                        crumbs, rows.items(), filter.next(rows.next()), filter, AccountAction.INVITE.allows(actor)));
        return "accounts/accounts";
    }

    /** The list. */
    record AccountsPage(
            List<Crumb> crumbs, List<AccountList.Row> rows, String next, ListFilter filter, boolean canInvite) {}
}
