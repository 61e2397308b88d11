package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.TodoSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who chose an organisation and wait until somebody says that it is theirs. */
@Component
class AccountTodos implements TodoSource {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    AccountTodos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (!AccountAction.VOUCH.allows(actor)) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.id, p.name, o.name as organisation from person p
                        join organisation o on o.id = p.organisation_id
                        where p.organisation_vouched_at is null and p.status = 'ACTIVE' order by p.id limit :shown
                        """)
                .param("shown", SHOWN)
                .query((row, number) -> new Todo(
                        null,
                        Message.of("accounts.todo.vouch", row.getString("name")),
                        row.getString("organisation"),
                        "/administration/comptes/" + row.getString("id"),
                        null))
                .list();
    }
}
