package fr.jalon.accounts.web;

import fr.jalon.accounts.application.AccountList;
import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.util.List;

/**
 * One account.
 *
 * @param refusal why the last act was refused, or null
 * @param revocable the roles that this actor may take away
 * @param grantable the roles that this actor may give
 */
record AccountPage(
        List<Crumb> crumbs,
        AccountList.Row account,
        Message refusal,
        List<Role> revocable,
        List<Option> grantable,
        boolean canDeactivate,
        boolean canReactivate,
        boolean canVouch,
        boolean canSendAgain) {

    static AccountPage of(Actor actor, AccountList.Row account, Message refusal, Say say) {
        boolean exists = account.status() != PersonStatus.DELETED;
        List<Role> allowed = Role.everywhere().stream()
                .filter(role -> exists && AccountAction.granting(role).allows(actor))
                .toList();
        return new AccountPage(
                List.of(
                        new Crumb(say.key("accounts.administration.title"), "/administration"),
                        new Crumb(say.key("accounts.list.title"), "/administration/comptes"),
                        new Crumb(title(account, say), null)),
                account,
                refusal,
                allowed.stream().filter(account.roles()::contains).toList(),
                say.options(allowed.stream()
                        .filter(role -> !account.roles().contains(role))
                        .toArray(Role[]::new)),
                is(account, PersonStatus.ACTIVE, PersonStatus.INVITED) && AccountAction.DEACTIVATE.allows(actor),
                is(account, PersonStatus.DEACTIVATED) && AccountAction.REACTIVATE.allows(actor),
                account.isToBeVouchedFor() && AccountAction.VOUCH.allows(actor),
                is(account, PersonStatus.INVITED) && AccountAction.INVITE.allows(actor));
    }

    private static boolean is(AccountList.Row account, PersonStatus... statuses) {
        return List.of(statuses).contains(account.status());
    }

    private static String title(AccountList.Row account, Say say) {
        if (account.status() == PersonStatus.DELETED) {
            return say.key("accounts.deleted");
        }
        return account.name().isBlank() ? account.address() : account.name();
    }

    public String title() {
        return crumbs.get(crumbs.size() - 1).label();
    }
}
