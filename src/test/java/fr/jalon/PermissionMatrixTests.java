package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.People;
import fr.jalon.support.Csrf;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.WrittenDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, asked by every role of the demonstration without any input, on a standard where the people of the
 * demonstration have their roles. Compared with a reviewed table: a new route, or a right that changes, fails until the
 * table, written anew, is read and committed.
 */
@IntegrationTest
@ActiveProfiles("demo")
class PermissionMatrixTests {

    private static final Path TABLE = Path.of("src/test/resources/permissions.md");
    private static final List<String> ACCOUNTS = List.of(
            "lecture",
            "membre",
            "copil",
            "test",
            "redaction",
            "animation",
            "commanditaire",
            "pilote",
            "commission",
            "presidence",
            "secretariat",
            "admin");

    /** A standard that has its cast, its open cycle, and things that no other route takes away. */
    private static final String SLUG = "accessibilite-cheminement-espace-naturel";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private String cycle;

    /** The meeting of a closed circle. */
    private String copil;

    /** The draft the people of the demonstration have. */
    private String plan;

    private List<UUID> askers;

    /** Once: nothing that a route of the table does takes them away. */
    @BeforeEach
    void readWhatTheTableAsksFor() {
        cycle = id("select c.id::text from cycle c join standard s on s.id = c.standard_id where s.slug = ? limit 1");
        copil = id("""
                select m.id::text from meeting m join standard s on s.id = m.standard_id
                where s.slug = ? and m.kind = 'COPIL' order by m.number limit 1
                """);
        plan = id("""
                select p.id::text from deployment_plan p join standard s on s.id = p.standard_id
                where s.slug = ? order by p.opened_at limit 1
                """);
        askers = ACCOUNTS.stream()
                .map(account -> people.idOf(account + "@demo.jalon.example").orElseThrow())
                .toList();
    }

    private String id(String sql) {
        return jdbc.sql(sql).param(SLUG).query(String.class).single();
    }

    @Test
    void everyRouteOpensToTheRolesOfTheReviewedTable() {
        WrittenDocument.isCurrent(TABLE, table());
    }

    private record Route(HttpMethod method, String path) {}

    private String table() {
        Map<String, Route> routes = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("fr.jalon")) {
                for (HttpMethod method : methods(mapping)) {
                    mapping.getPatternValues()
                            .forEach(path -> routes.put(path + " " + method, new Route(method, path)));
                }
            }
        });
        // What one route does may change what the next one answers: always in the same order.
        StringBuilder rows = new StringBuilder();
        routes.values().forEach(route -> rows.append(row(route.method(), route.path())));
        return "# Who may ask for what\n\nWritten by `PermissionMatrixTests`. yes: answered; no: 403; in: asked to sign in;"
                + " none: there is no such thing to ask for here;"
                + " form: the empty form is refused before rights are looked at, which the tests of the action enums cover.\n\n| route | nobody | "
                + String.join(" | ", ACCOUNTS) + " |\n|---|"
                + "---|".repeat(ACCOUNTS.size() + 1) + "\n" + rows;
    }

    private static List<HttpMethod> methods(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty()
                ? List.of(HttpMethod.GET)
                : named.stream().map(RequestMethod::asHttpMethod).toList();
    }

    private String row(HttpMethod method, String path) {
        List<String> cells = new ArrayList<>();
        cells.add(answer(method, path, Csrf.token()));
        askers.forEach(person -> cells.add(answer(method, path, SignedIn.as(person))));
        return "| " + method + " " + path + " | " + String.join(" | ", cells) + " |\n";
    }

    private String answer(HttpMethod method, String path, RequestPostProcessor asker) {
        MvcTestResult result =
                mvc.method(method).uri(URI.create(filled(path))).with(asker).exchange();
        int status = result.getResponse().getStatus();
        String location = result.getResponse().getHeader("Location");
        boolean signIn = status == 401 || status == 302 && location != null && location.contains("/connexion?");
        if (signIn || status == 403) {
            return signIn ? "in" : "no";
        }
        assertThat(status).as(method + " " + path).isLessThan(500);
        if (status == 404 && path.contains("{")) {
            return "none";
        }
        return List.of(400, 415, 422).contains(status) ? "form" : "yes";
    }

    private String filled(String path) {
        return path.replace("/reunions/{id}", "/reunions/" + copil)
                .replaceAll("/plans/\\{[a-zA-Z]+}", "/plans/" + plan)
                .replaceAll("/deployment-plans/\\{[a-zA-Z]+}", "/deployment-plans/" + plan)
                .replace("/rubriques/{section}", "/rubriques/budget")
                .replace("{slug}", SLUG)
                .replace("{idOrSlug}", SLUG)
                .replaceAll("/api/v1/campaigns/\\{[a-zA-Z]+}", "/api/v1/campaigns/" + SLUG)
                .replaceAll("/(cercles|circles)/\\{circle}", "/$1/CONTRIBUTORS")
                .replaceAll("/cycles/\\{[a-zA-Z]+}", "/cycles/" + cycle)
                .replaceAll("/phases/\\{[a-zA-Z]+}", "/phases/realisation")
                .replaceAll("/(jalons|gates)/\\{[a-zA-Z]+}", "/$1/commission-vote")
                .replaceAll("/actions/\\{[a-zA-Z]+}", "/actions/use-document-template")
                .replaceAll("/dates/\\{[a-zA-Z]+}", "/dates/first-draft")
                .replaceAll("/api/v1/standards/\\{[a-zA-Z]+}", "/api/v1/standards/" + SLUG)
                .replaceAll("\\{[a-zA-Z*]+}", "00000000-0000-0000-0000-000000000000");
    }
}
