package fr.jalon.accounts.web;

import fr.jalon.accounts.application.AccountList;
import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of accounts. */
@Controller
class AccountsController {

    private static final int PER_PAGE = 50;

    private final AccountList accounts;
    private final Say say;

    AccountsController(AccountList accounts, Say say) {
        this.accounts = accounts;
        this.say = say;
    }

    @GetMapping("/administration/comptes")
    String list(
            Actor actor,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Role role,
            @RequestParam(required = false) PersonStatus etat,
            @RequestParam(required = false) UUID after,
            Model model) {
        Page<AccountList.Row> rows = accounts.page(actor, q, role, etat, after, PER_PAGE);
        String next = rows.next() == null
                ? null
                : UriComponentsBuilder.fromPath("/administration/comptes")
                        .queryParam("q", "{q}")
                        .queryParam("role", role == null ? "" : role)
                        .queryParam("etat", etat == null ? "" : etat)
                        .queryParam("after", rows.next())
                        .encode()
                        .buildAndExpand(q == null ? "" : q)
                        .toUriString();
        model.addAttribute(
                "page",
                new AccountsPage(
                        List.of(
                                new Crumb(say.key("accounts.administration.title"), "/administration"),
                                new Crumb(say.key("accounts.list.title"), null)),
                        rows.items(),
                        next,
                        new Filter(q, name(role), name(etat)),
                        say.options(Role.everywhere().toArray(Role[]::new)),
                        say.options(PersonStatus.values()),
                        AccountAction.INVITE.allows(actor)));
        return "accounts/accounts";
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    /** What the list is narrowed to. */
    record Filter(String q, String role, String etat) {}

    /** The list. */
    record AccountsPage(
            List<Crumb> crumbs,
            List<AccountList.Row> rows,
            String next,
            Filter filter,
            List<Option> roles,
            List<Option> statuses,
            boolean canInvite) {}
}
