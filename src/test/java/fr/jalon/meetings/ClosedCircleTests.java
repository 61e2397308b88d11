package fr.jalon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Csrf;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Readable;
import fr.jalon.support.SignedIn;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What a closed circle says among itself, looked for in every answer of meetings and groups, page, feed, export or API: its
 * members find it, nobody else does. Mail addresses are looked for as well: nobody ever finds one.
 */
@IntegrationTest
@ActiveProfiles("demo")
class ClosedCircleTests {

    private static final String SLUG = "accessibilite-cheminement-espace-naturel";
    private static final String OPEN = "Question posée à tous";
    private static final Pattern PATH = Pattern.compile("/reunions/[0-9a-f-]{36}");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

    /** Nobody, a stranger with an account, people of other circles and bodies. */
    private static final List<String> OUTSIDE = List.of("", "lecture", "membre", "test", "commission", "presidence");

    /** Said by or in the circle; each ends up on some page of it. */
    private static final List<String> SAID = List.of(
            "coffre-lien",
            "coffre-document",
            "coffre-note",
            "coffre-decision",
            "coffre-action",
            "coffre-question",
            "coffre-presentation",
            "coffre-position",
            "coffre-relecture",
            "coffre-ressource",
            "coffre-arbitrage",
            "Coffre Invitée");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void itsMembersFindWhatItSaysAndNobodyElseDoes() {
        Map<String, String> known = copil();
        List<String> paths = paths(known);
        assertThat(paths).hasSizeGreaterThan(60);
        List<String> addresses = addresses();
        List<String> secrets = new ArrayList<>(SAID);
        secrets.addAll(addresses);
        List<String> sent = written(known);
        List<String> ofTheMeeting =
                sent.stream().filter(path -> path.contains(known.get("id"))).toList();
        List<String> leaks = new ArrayList<>();

        OUTSIDE.forEach(who -> leaks.addAll(leaks(who, paths, this::read, secrets)));
        List.of("", "lecture").forEach(who -> leaks.addAll(leaks(who, around(known), this::read, secrets)));
        OUTSIDE.forEach(who -> leaks.addAll(leaks(who, sent, this::sent, secrets)));
        hidesThatTheQuestionIsSettled(known);
        TreeSet<String> unseen = new TreeSet<>(SAID);
        paths.forEach(path -> unseen.removeIf(read("copil", path)::contains));
        List.of("copil", "animation").forEach(who -> leaks.addAll(leaks(who, paths, this::read, addresses)));
        leaks.addAll(leaks("animation", ofTheMeeting, this::sent, addresses));

        assertThat(leaks).isEmpty();
        assertThat(unseen).isEmpty();
        tellsWhatItDecidedOnceItsMinutesArePublishedAndNothingElse(known);
    }

    /** What it decided, settled and asked; not what was said. */
    private void tellsWhatItDecidedOnceItsMinutesArePublishedAndNothingElse(Map<String, String> known) {
        String minutes = "/reunions/" + known.get("id") + "/compte-rendu";
        // Everything was sent to it a moment ago: it runs again, and its minutes were taken back.
        post("/reunions/" + known.get("id") + "/seance/clore");
        post(minutes + "/etape", "act", "envoyer", "until", "2099-04-01");
        jdbc.sql("""
                        select r.id from minutes_remark r join minutes n on n.id = r.minutes_id
                        where n.meeting_id = ? and r.state = 'OPEN'
                        """)
                .param(UUID.fromString(known.get("id")))
                .query(UUID.class)
                .list()
                .forEach(each -> post(minutes + "/remarques/" + each, "act", "reprise", "answer", "Repris"));
        assertThat(read("animation", minutes)).contains("Valider ne rend rien public");
        post(minutes + "/etape", "act", "valider", "beforeEnd", "true");
        assertThat(read("animation", minutes)).contains("rend publics les décisions, les arbitrages et les questions");
        post(minutes + "/etape", "act", "publier");

        String said = String.join(
                "",
                read("", "/standards/" + SLUG + "/decisions"),
                read("", "/api/v1/standards/" + SLUG + "/decisions"),
                read("", "/standards/" + SLUG + "/questions"),
                read("", "/questions/" + known.get("open")),
                read("", "/decisions/" + known.get("ref")),
                read("", "/reunions/" + known.get("id")),
                read("", minutes),
                read("", "/standards/" + SLUG + "/historique"));
        assertThat(said)
                .contains(
                        "coffre-decision",
                        "coffre-question",
                        "coffre-arbitrage",
                        "Arbitrage rendu public\u00a0: " + OPEN)
                .doesNotContain("coffre-note", "coffre-action", "coffre-relecture", "coffre-lien", "Coffre Invitée");
    }

    private static List<String> leaks(
            String who, List<String> paths, BinaryOperator<String> answer, List<String> secrets) {
        List<String> leaks = new ArrayList<>();
        for (String path : paths) {
            String read = answer.apply(who, path);
            secrets.stream().filter(read::contains).forEach(each -> leaks.add(who + " " + path + ": " + each));
        }
        return leaks;
    }

    /** Until the minutes are out, everybody else finds it open, and then with what was settled. */
    private void hidesThatTheQuestionIsSettled(Map<String, String> known) {
        String question = "/questions/" + known.get("open");
        String list = "/api/v1/standards/" + SLUG + "/questions";
        String history = "/standards/" + SLUG + "/historique";
        assertThat(read("", list)).contains("\"title\":\"" + OPEN + "\",\"state\":\"OPEN\"");
        assertThat(read("", question)).contains("Statu quo").doesNotContain("arbitrée", "-copil-");
        assertThat(read("", history)).doesNotContain("arbitrée\u00a0: " + OPEN);
        assertThat(read("copil", question)).contains("coffre-arbitrage", "Réservé au cercle qui l’a arbitrée");
    }

    /** A COPIL from its planning to its minutes being read again. */
    private Map<String, String> copil() {
        MvcTestResult made = post(
                "/standards/" + SLUG + "/reunions",
                "kind",
                "COPIL",
                "day",
                "2031-03-24",
                "starts",
                "16 h",
                "ends",
                "18 h",
                "mode",
                "REMOTE",
                "link",
                "https://visio.example/coffre-lien");
        Matcher found = PATH.matcher(made.getResponse().getHeader("Location"));
        assertThat(found.find()).isTrue();
        String path = found.group();
        UUID id = UUID.fromString(path.substring("/reunions/".length()));
        post(
                path + "/ordre-du-jour",
                "title",
                "Arbitrages",
                "minutes",
                "60",
                "kind",
                "ARBITRATION",
                "documents",
                "Note https://exemple.fr/coffre-document");
        post(path + "/convoquer");
        post(path + "/seance/ouvrir", "today", "true");
        post(path + "/seance/notes", "id", UUID.randomUUID().toString(), "text", "coffre-note");
        post(path + "/seance/decisions", "text", "coffre-decision", "mode", "IN_SESSION");
        post(path + "/seance/actions", "what", "coffre-action", "responsible", "DDT38");
        post(path + "/seance/questions", "title", "coffre-question", "theme", "Publics");
        post(path + "/presences", "name", "Coffre Invitée", "organisation", "IGN");
        UUID participant =
                id("select id from meeting_participant where meeting_id = ? and name = 'Coffre Invitée'", id);
        post(path + "/tour-de-table/" + participant, "capacity", "coffre-presentation");
        UUID question = id("select id from open_question where raised_meeting_id = ?", id);
        post(
                "/questions/" + question + "/suite",
                "act",
                "ajouter",
                "kind",
                "NOTE",
                "text",
                "coffre-position",
                "organisation",
                "IGN",
                "meeting",
                id.toString());
        post(
                "/standards/" + SLUG + "/groupe/ressources",
                "kind",
                "DOCUMENTATION",
                "title",
                "coffre-ressource",
                "url",
                "https://exemple.fr/",
                "audience",
                "COPIL");
        UUID open = arbitrated(id);
        post(path + "/seance/clore");
        post(path + "/compte-rendu/etape", "act", "envoyer", "until", "2099-04-01");
        post(path + "/compte-rendu/remarques", "remarks.text", "coffre-relecture");
        Map<String, String> known = new HashMap<>();
        known.put("id", id.toString());
        known.put("meeting", id.toString());
        known.put("participant", participant.toString());
        known.put("question", question.toString());
        known.put("open", open.toString());
        known.put("slug", SLUG);
        known.put("standard", SLUG);
        known.put("circle", "COPIL");
        known.put("ref", text("select ref from decision where meeting_id = ? order by number limit 1", id));
        known.put("decision", known.get("ref"));
        known.put("group", text("select group_id::text from meeting where id = ?", id));
        return known;
    }

    /** A question everybody knows of, settled by the circle. */
    private UUID arbitrated(UUID meeting) {
        MvcTestResult made =
                post("/standards/" + SLUG + "/questions", "title", OPEN, "theme", "Publics", "options", "Oui\nNon");
        String path = made.getResponse().getHeader("Location");
        UUID question = UUID.fromString(path.substring("/questions/".length()));
        UUID option = id("select id from question_option where question_id = ? and not status_quo limit 1", question);
        post(
                path + "/suite",
                "act",
                "arbitrer",
                "option",
                option.toString(),
                "text",
                "coffre-arbitrage",
                "meeting",
                meeting.toString());
        return question;
    }

    private UUID id(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query(UUID.class).single();
    }

    private String text(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query(String.class).single();
    }

    /** Every address of the two modules that is read, with what is known put into it. */
    private List<String> paths(Map<String, String> known) {
        TreeSet<String> paths = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            String type = handler.getBeanType().getName();
            if (isRead(mapping)
                    && (type.startsWith("fr.jalon.meetings") || type.startsWith("fr.jalon.workinggroups"))) {
                mapping.getPatternValues().forEach(pattern -> paths.addAll(filled(pattern, known)));
            }
        });
        paths.add("/questions/" + known.get("open"));
        paths.add("/api/v1/questions/" + known.get("open"));
        return List.copyOf(paths);
    }

    /** What the other modules say of that standard, or of everything: pages, feeds, exports, API. One's own space set apart. */
    private List<String> around(Map<String, String> known) {
        TreeSet<String> paths = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(ClosedCircleTests::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.matches("[^{]*(\\{(slug|standard)})?[^{]*"))
                .filter(pattern -> !pattern.startsWith("/mon-espace/"))
                .forEach(pattern -> paths.addAll(filled(pattern, known)));
        paths.add("/recherche?q=coffre");
        paths.add("/api/v1/search?q=coffre");
        return List.copyOf(paths);
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    /** Every address that something is sent to, about that circle. */
    private List<String> written(Map<String, String> known) {
        TreeSet<String> written = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            String type = handler.getBeanType().getName();
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && (type.startsWith("fr.jalon.meetings") || type.startsWith("fr.jalon.workinggroups"))) {
                mapping.getPatternValues().forEach(pattern -> written.addAll(filled(pattern, known)));
            }
        });
        return List.copyOf(written);
    }

    /** What is answered to a form without a word, and where that leads to. */
    private String sent(String who, String path) {
        var request = mvc.post().uri(URI.create(path));
        if (path.startsWith("/api/")) {
            request = request.contentType(MediaType.APPLICATION_JSON).content("{}");
        }
        var answer = request.with(who.isEmpty() ? Csrf.token() : SignedIn.as(Api.personOf(who)))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(who + " " + path).isLessThan(500);
        String there = answer.getHeader("Location");
        String read = Readable.all(answer);
        return there == null || !there.startsWith("/") || there.startsWith("/connexion")
                ? read
                : read + read(who, there);
    }

    private static List<String> filled(String pattern, Map<String, String> known) {
        if (pattern.contains("{format}")) {
            return List.of("docx", "pdf", "csv", "ods").stream()
                    .flatMap(format -> filled(pattern.replace("{format}", format), known).stream())
                    .toList();
        }
        String id = pattern.startsWith("/questions/") ? known.get("question") : known.get("id");
        return List.of(VARIABLE.matcher(pattern)
                .replaceAll(name -> name.group(1).equals("id")
                        ? id
                        : known.getOrDefault(name.group(1), "00000000-0000-4000-8000-000000000000")));
    }

    /** Of people with an account, and of those who were only written to. */
    private List<String> addresses() {
        List<String> addresses = jdbc.sql("""
                        select address from person where address is not null
                        union select address from meeting_participant where address is not null
                        """).query(String.class).list();
        assertThat(addresses).hasSizeGreaterThan(10);
        return addresses;
    }

    private String read(String who, String path) {
        var request = mvc.get().uri(URI.create(path));
        MvcTestResult answer = (who.isEmpty() ? request : request.with(SignedIn.as(Api.personOf(who)))).exchange();
        assertThat(answer.getResponse().getStatus()).as(who + " " + path).isLessThan(500);
        return answer.getResponse().getStatus() == 200 ? Readable.all(answer.getResponse()) : "";
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path)).with(SignedIn.as(Api.personOf("animation")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(302);
        return answer;
    }
}
