package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.FirstAdministrator;
import fr.jalon.shared.Role;
import fr.jalon.support.FreshDatabase;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An empty installation, of its own. */
@IntegrationTest
@DirtiesContext
@TestPropertySource(properties = "test=first administrator")
@ContextConfiguration(initializers = FreshDatabase.class)
class FirstAdministratorTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FirstAdministrator first;

    @Autowired
    People people;

    @Test
    void isMadeOnceByTheLinkOfTheLastStart() {
        String earlier = first.link().orElseThrow();
        String link = first.link().orElseThrow();
        Visitor visitor = new Visitor(mvc);
        assertThat(visitor.get(earlier)).hasStatus(HttpStatus.GONE);
        assertThat(visitor.get(link)).hasStatusOk();
        assertThat(visitor.post(link, "address", "pas une adresse", "name", "Ada", "password", "six wagons de foin"))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas une adresse électronique", "pas une adresse");
        assertThat(visitor.post(link, "address", "ada@exemple.fr", "name", "Ada", "password", "six wagons de foin"))
                .hasRedirectedUrl("/administration");
        assertThat(visitor.get("/administration")).hasStatusOk().bodyText().contains("/administration/comptes");
        assertThat(people.holding(Role.ADMINISTRATOR, null))
                .extracting(PersonRef::name)
                .containsExactly("Ada");
        assertThat(new Visitor(mvc).get(link)).hasStatus(HttpStatus.GONE);
        assertThat(first.link()).isEmpty();
    }
}
