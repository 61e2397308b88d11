package fr.jalon.deployment.web;

import fr.jalon.deployment.application.RegisterFilter;
import fr.jalon.deployment.application.RegisterRow;
import fr.jalon.shared.web.Page;
import java.util.List;

/**
 * A page of the register.
 *
 * @param departement name of the one it is narrowed to, or null
 * @param path of the page it is on
 */
public record RegisterView(
        List<RegisterRow> rows, String departement, String path, String next, boolean first, boolean checks) {

    static RegisterView of(
            Page<RegisterRow> page,
            RegisterFilter filter,
            String departement,
            String path,
            boolean first,
            boolean checks) {
        String narrowed = filter.departement() == null ? "" : "departement=" + filter.departement() + "&";
        String next = page.next() == null ? null : path + "?" + narrowed + "apres=" + page.next() + "#registre";
        return new RegisterView(page.items(), departement, path, next, first, checks);
    }
}
