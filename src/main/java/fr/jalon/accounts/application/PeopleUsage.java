package fr.jalon.accounts.application;

import fr.jalon.accounts.OrganisationUsage;
import fr.jalon.shared.Message;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of an organisation. They do not show its code. */
@Component
class PeopleUsage implements OrganisationUsage {

    private final JdbcClient jdbc;

    PeopleUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(UUID organisationId) {
        int people = jdbc.sql("select count(*) from person where organisation_id = :id")
                .param("id", organisationId)
                .query(Integer.class)
                .single();
        return people == 0
                ? List.of()
                : List.of(new Use(Message.of("accounts.organisation.use.people", people), false));
    }
}
