package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.DeclarationAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.TodoSource;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the register waits for, from those who run a standard. */
@Component
@Transactional(readOnly = true)
class DeploymentTodos implements TodoSource {

    private final JdbcClient jdbc;
    private final StandardIds standards;

    DeploymentTodos(JdbcClient jdbc, StandardIds standards) {
        this.jdbc = jdbc;
        this.standards = standards;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        List<UUID> run = actor.rolesOn().keySet().stream()
                .filter(standard -> DeclarationAction.VERIFY.isAllowedTo(actor, standard))
                .toList();
        if (run.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> waiting = new LinkedHashMap<>();
        jdbc.sql(
                        "select standard_id, count(*) as many from use_declaration where state = 'DECLARED' and standard_id in (:run)"
                                + " group by standard_id")
                .param("run", run)
                .query(row -> {
                    waiting.put(row.getObject("standard_id", UUID.class), row.getLong("many"));
                });
        Map<UUID, StandardRef> named = waiting.isEmpty() ? Map.of() : standards.named(waiting.keySet());
        List<Todo> todos = new ArrayList<>();
        waiting.forEach((standard, many) -> todos.add(new Todo(
                standard,
                Message.of("todo.declarations", many),
                named.get(standard).title(),
                "/standards/" + named.get(standard).slug() + "/deploiement#registre",
                null)));
        return todos;
    }
}
