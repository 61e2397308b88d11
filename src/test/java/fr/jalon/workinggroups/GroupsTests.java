package fr.jalon.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.standards.GateEvidence;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRoles;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A group from its creation to its waiting list, through the pages people use. */
@IntegrationTest
class GroupsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WorkingGroups groups;

    @Autowired
    StandardIds standards;

    @Autowired
    StandardRoles roles;

    @Autowired
    List<GateEvidence> evidence;

    private String slug;
    private String path;

    @BeforeEach
    void registers() {
        accounts.load();
        Answer made = Api.secretariat(mvc)
                .post(
                        "/api/v1/standards",
                        "{\"title\": \"Bancs %s\", \"kind\": \"STANDARD\", \"theme\": \"risques\", \"legalStatus\": \"UNKNOWN\", \"registryLabel\": \"NONE\"}"
                                .formatted(UUID.randomUUID()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        slug = made.at("/slug");
        path = "/standards/" + slug + "/groupe";
        post("secretariat", "", "name", "GT Bancs", "purpose", "Écrire le standard.");
    }

    private MvcTestResult post(String account, String below, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path + below)).header("Accept", "text/html");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.with(SignedIn.as(Api.personOf(account))).exchange();
    }

    private Document page(String account, String below) {
        var request = mvc.get().uri(URI.create(path + below)).header("Accept", "text/html");
        MvcTestResult result =
                (account == null ? request : request.with(SignedIn.as(Api.personOf(account)))).exchange();
        assertThat(result).as(below).hasStatusOk();
        return Visitor.page(result);
    }

    private int status(String account, String below, String... namesAndValues) {
        return post(account, below, namesAndValues).getResponse().getStatus();
    }

    private void contributors(String entry, String capacity) {
        assertThat(status("secretariat", "/cercles/CONTRIBUTORS", "entry", entry, "capacity", capacity))
                .isEqualTo(302);
    }

    private String request(String account) {
        return jdbc.sql("""
                select r.id::text from join_request r join working_group g on g.id = r.group_id join standard s on s.id = g.standard_id
                where s.slug = ? and r.person_id = ? and r.state in ('ASKED', 'WAITING')
                """)
                .params(slug, Api.personOf(account))
                .query(String.class)
                .single();
    }

    private GroupRef group() {
        return groups.ofStandard(standards.idOf(slug)).orElseThrow();
    }

    private boolean inside(String account) {
        return groups.belongs(Api.personOf(account), group().id(), CircleKind.CONTRIBUTORS);
    }

    private List<String> mails(String account) {
        return jdbc.sql("select subject from outgoing_mail where person_id = ? order by created_at")
                .param(Api.personOf(account))
                .query(String.class)
                .list();
    }

    @Test
    void admitsThenMakesWaitThenMovesUpWhenAPlaceFrees() {
        contributors("ON_REQUEST", "1");
        post("lecture", "/cercles/CONTRIBUTORS/demande", "organisation", "DDT 38", "motive", "Je les répare.");
        post("test", "/cercles/CONTRIBUTORS/demande", "organisation", "Inconnue SARL");
        assertThat(page("secretariat", "/demandes").text()).contains("Je les répare.", "Inconnue SARL");

        assertThat(status("secretariat", "/demandes/" + request("lecture") + "/acceptation"))
                .isEqualTo(302);
        assertThat(status("secretariat", "/demandes/" + request("test") + "/acceptation"))
                .isEqualTo(302);
        assertThat(inside("lecture")).isTrue();
        assertThat(inside("test")).isFalse();
        assertThat(roles.held(group().standardId(), Api.personOf("lecture"))).contains(Role.MEMBER);
        assertThat(page("test", "/cercles").text()).contains("liste d’attente, rang 1");

        UUID member = groups.members(group().id()).get(0).id();
        assertThat(status("lecture", "/membres/" + member + "/depart")).isEqualTo(302);
        assertThat(inside("test")).isTrue();
        assertThat(roles.held(group().standardId(), Api.personOf("lecture"))).isEmpty();
        assertThat(roles.held(group().standardId(), Api.personOf("test"))).contains(Role.MEMBER);
    }

    @Test
    void givesTheLastPlaceToOneOfTwoWhoTakeItAtOnce() throws Exception {
        contributors("OPEN", "1");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> rush = List.of(
                    () -> status("lecture", "/cercles/CONTRIBUTORS/demande"),
                    () -> status("test", "/cercles/CONTRIBUTORS/demande"));
            for (Future<Integer> answer : both.invokeAll(rush)) {
                assertThat(answer.get()).isEqualTo(302);
            }
        } finally {
            both.shutdown();
        }

        assertThat(List.of(inside("lecture"), inside("test"))).containsExactlyInAnyOrder(true, false);
        assertThat(groups.members(group().id(), CircleKind.CONTRIBUTORS)).hasSize(1);
    }

    @Test
    void keepsARoleThatWasGivenOtherwise() {
        roles.grant(group().standardId(), Api.personOf("lecture"), Role.MEMBER, Actor.SYSTEM);
        contributors("OPEN", "");
        post("lecture", "/cercles/CONTRIBUTORS/demande");
        post("lecture", "/membres/" + groups.members(group().id()).get(0).id() + "/depart");

        assertThat(inside("lecture")).isFalse();
        assertThat(roles.held(group().standardId(), Api.personOf("lecture"))).containsExactly(Role.MEMBER);
    }

    @Test
    void showsNamesToThoseOfTheGroupOnlyAndOrganisationsToAll() {
        post("secretariat", "/membres", "name", "Paule Secrète", "organisation", "DDT 38", "circles", "COPIL");
        post("secretariat", "/membres", "name", "Lina Publique", "organisation", "Inconnue SARL", "namePublic", "true");

        String outside = page(null, "/membres").text() + page(null, "").text();
        assertThat(outside).contains("Lina Publique", "Inconnue SARL", "Isère").doesNotContain("Paule Secrète");
        assertThat(page("lecture", "/membres").text()).doesNotContain("Paule Secrète");
        assertThat(page("secretariat", "/membres").text()).contains("Paule Secrète");
        assertThat(csv(null)).contains("Lina Publique").doesNotContain("Paule Secrète");
    }

    private String csv(String account) {
        var request = mvc.get().uri(URI.create(path + "/membres.csv"));
        return new String(
                (account == null ? request : request.with(SignedIn.as(Api.personOf(account))))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void takesAListInAfterShowingItAndLeaksNoAddress() {
        String list = """
                Nom;Organisme;Rôles;Cercles;Courriel
                Jean-Noël Picard;DDT 38;membre;contributeurs;lecture@demo.jalon.example
                Lucie Sans Compte;Inconnue SARL;testeuse;contributeurs;lucie@inconnue.example
                Un Autre;DDT 38;empereur;contributeurs;
                """;
        String brought = bring(list);
        Document preview = page("secretariat", brought);
        assertThat(preview.text())
                .contains("3 lignes lues, 2 membres à ajouter", "empereur", "Testeur", "Compte trouvé", "Sans compte");
        assertThat(preview.html()).doesNotContain("lucie@inconnue.example", "lecture@demo.jalon.example");

        assertThat(status("lecture", brought)).isEqualTo(404);
        assertThat(status("secretariat", brought)).isEqualTo(302);
        assertThat(status("secretariat", brought)).isEqualTo(302);
        assertThat(mvc.get()
                        .uri(URI.create(path + brought))
                        .with(SignedIn.as(Api.personOf("secretariat")))
                        .exchange())
                .hasStatus(302)
                .hasRedirectedUrl(path + "/membres");
        assertThat(status("lecture", brought)).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from brought_list where content is not null and group_id = ?")
                        .param(group().id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(groups.addresses(group().id()).values()).containsExactly("lucie@inconnue.example");
        assertThat(inside("lecture")).isTrue();
        assertThat(groups.members(group().id())).hasSize(2);
        assertThat(page("secretariat", bring(list)).text()).contains("aucun membre à ajouter");
        assertThat(csv("secretariat")).contains("Nom public");
        assertThat(page("secretariat", bring(list + "Zoé Nulle Part;DDT 38;membre;;\n"))
                        .select("tr:contains(Zoé) .under")
                        .text())
                .contains("Aucun cercle");

        Document twice =
                page("secretariat", bring(list + "Lucie Double;DDT 38;membre;;\nlucie double;DDT 38;membre;;\n"));
        assertThat(twice.select("tr:contains(lucie double)").last().text())
                .contains("Deux fois dans le fichier (ligne 5)");
        assertThat(twice.select("tr:contains(Lucie Sans Compte)").text()).contains("Déjà dans le groupe");

        for (String seen : List.of(
                page("secretariat", "/membres").html(),
                csv("secretariat"),
                page("secretariat", "").html())) {
            assertThat(seen).doesNotContain("@demo.jalon.example", "@inconnue.example");
        }
    }

    @Test
    void givesTheSeatToWhoOpensAnAccountAtTheAddressTheyAreKnownBy() {
        String address = "odile." + UUID.randomUUID() + "@exemple.fr";
        bringAndTake("Nom;Organisme;Cercles;Courriel\nOdile Kernel;DDT 38;contributeurs;" + address + "\n");
        assertThat(groups.members(group().id())).allMatch(member -> member.personId() == null);
        mvc.post()
                .uri("/administration/comptes/invitation")
                .param("address", address)
                .param("language", "fr")
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
        assertThat(groups.addresses(group().id())).hasSize(1);
        String link = jdbc.sql("select link from outgoing_mail where address = ? order by created_at desc limit 1")
                .param(address)
                .query(String.class)
                .single();

        new Visitor(mvc)
                .post(URI.create(link).getPath(), "name", "Odile Kernel-Roux", "password", "trois péniches bleues");

        UUID person = jdbc.sql("select id from person where address = ?")
                .param(address)
                .query(UUID.class)
                .single();
        assertThat(groups.members(group().id())).singleElement().satisfies(member -> {
            assertThat(member.personId()).isEqualTo(person);
            assertThat(member.name()).isEqualTo("Odile Kernel-Roux");
        });
        assertThat(groups.addresses(group().id())).isEmpty();
        assertThat(roles.held(standards.idOf(slug), person)).contains(Role.MEMBER);
    }

    private void bringAndTake(String list) {
        assertThat(status("secretariat", bring(list))).isEqualTo(302);
    }

    @Test
    void findsAgainWhatAMemberSaidWhoComesBackFromAnotherOrganisation() {
        post("secretariat", "/membres", "person", Api.personOf("lecture").toString(), "circles", "CONTRIBUTORS");
        jdbc.sql("update group_member set said_expects = 'Un modèle simple' where group_id = ?")
                .param(group().id())
                .update();
        UUID member = groups.members(group().id()).get(0).id();
        assertThat(status("lecture", "/membres/" + member + "/depart")).isEqualTo(302);
        assertThat(groups.members(group().id())).isEmpty();

        post(
                "secretariat",
                "/membres",
                "person",
                Api.personOf("lecture").toString(),
                "organisation",
                "Ailleurs SARL",
                "circles",
                "CONTRIBUTORS");

        assertThat(groups.members(group().id())).hasSize(1);
        assertThat(jdbc.sql("select said_expects from group_member where group_id = ? and until is null")
                        .param(group().id())
                        .query(String.class)
                        .single())
                .isEqualTo("Un modèle simple");
        assertThat(roles.held(standards.idOf(slug), Api.personOf("lecture"))).contains(Role.MEMBER);
    }

    /** @return where its preview is, below the group */
    private String bring(String list) {
        MvcTestResult brought = mvc.post()
                .uri(URI.create(path + "/membres/import"))
                .multipart()
                .file(new MockMultipartFile("file", "membres.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
                .header("Accept", "text/html")
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
        assertThat(brought.getResponse().getStatus()).isEqualTo(302);
        return brought.getResponse().getHeader("Location").substring(path.length());
    }

    @Test
    void refusesWhatTheRolesDoNotAllow() {
        assertThat(status("lecture", "/membres", "name", "Moi")).isEqualTo(403);
        assertThat(status("lecture", "/cercles/COPIL/demande")).isEqualTo(422);
        assertThat(status("lecture", "/cercles/COPIL", "entry", "OPEN")).isEqualTo(403);
        assertThat(status("lecture", "/mandat/nouveau")).isIn(403, 404, 405);
        assertThat(status("secretariat", "/membres/import/" + UUID.randomUUID()))
                .isEqualTo(404);
        assertThat(status("secretariat", "/membres", "name", "")).isEqualTo(422);
        assertThat(status("secretariat", "/membres", "name", "x".repeat(5000))).isEqualTo(422);
        assertThat(groups.members(group().id())).isEmpty();
    }

    @Test
    void writesTellsAndValidatesAMandate() {
        String[] words = {
            "number",
            "0.1",
            "months",
            "12",
            "texts[STAKES]",
            "Des bancs partout.",
            "texts[OBJECTIVES]",
            "Un standard.",
            "texts[PILOTING]",
            "La DHUP.",
            "texts[FACILITATION]",
            "Le Cerema.",
            "texts[PARTICIPANTS]",
            "Les communes.",
            "classes",
            "VENDOR",
            "skills",
            "BUSINESS"
        };
        assertThat(status("secretariat", "/mandat", words)).isEqualTo(302);
        assertThat(page(null, "/mandat").text()).contains("Des bancs partout.", "En projet");
        assertThat(page(null, "/representativite").text()).contains("Aucun éditeur de logiciel");
        assertThat(status("secretariat", "/mandat/0.1/validation", "on", "2022-03-10"))
                .isEqualTo(409);
        assertThat(status("secretariat", "/mandat/0.1/presentation", "on", "2022-03-10"))
                .isEqualTo(302);
        assertThat(new String(
                        mvc.get()
                                .uri("/mon-espace")
                                .with(SignedIn.as(Api.personOf("secretariat")))
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains(
                        "Enregistrer ce que la commission dit du mandat, version 0.1",
                        "Bancs " + slug.substring("bancs-".length()));
        assertThat(status("secretariat", "/mandat/0.1/validation", "on", "2022-03-09"))
                .isEqualTo(422);
        assertThat(status("secretariat", "/mandat/0.1/validation", "on", "2022-03-10"))
                .isEqualTo(302);
        assertThat(status("secretariat", "/mandat/0.1/revision", "number", "abc"))
                .isEqualTo(422);
        assertThat(status("secretariat", "/mandat/0.1/revision", "number", "1.0"))
                .isEqualTo(302);
        words[1] = "1.0";
        words[5] = "Des bancs et des tables partout.";
        assertThat(status("secretariat", "/mandat/1.0", words)).isEqualTo(302);
        assertThat(page(null, "/mandat/comparaison?de=0.1&a=1.0").select("ins").text())
                .contains("et des tables");
        status("secretariat", "/mandat/1.0/presentation", "on", "2023-03-10");
        assertThat(status("secretariat", "/mandat/1.0/validation", "on", "2023-03-10"))
                .isEqualTo(302);
        assertThat(page(null, "/mandat/0.1").text()).contains("Remplacé");
        GateEvidence.Answer proof =
                evidence(new GateEvidence.Question(group().standardId(), null, "mandate-validated", null));
        assertThat(proof.met()).isTrue();
        assertThat(proof.href()).isEqualTo(path + "/mandat/1.0");
    }

    private String read(String account, String address) {
        var request = mvc.get().uri(URI.create(address)).header("Accept", "text/html");
        return Visitor.page((account == null ? request : request.with(SignedIn.as(Api.personOf(account)))).exchange())
                .text();
    }

    @Test
    void tellsWhoRunsTheGroupWhoWaitsForAnAnswer() {
        contributors("ON_REQUEST", "5");
        roles.grant(group().standardId(), Api.personOf("pilote"), Role.PILOT, Actor.SYSTEM);
        roles.grant(group().standardId(), Api.personOf("membre"), Role.MEMBER, Actor.SYSTEM);
        String todo = "Répondre à une demande d’entrée dans le groupe";
        assertThat(read("pilote", "/mon-espace")).doesNotContain(todo);

        post("lecture", "/cercles/CONTRIBUTORS/demande", "organisation", "DDT 38");

        assertThat(read("pilote", "/mon-espace")).contains(todo, "GT Bancs");
        assertThat(read("membre", "/mon-espace")).doesNotContain(todo);
        post("secretariat", "/demandes/" + request("lecture") + "/acceptation");
        assertThat(read("pilote", "/mon-espace")).doesNotContain(todo);
    }

    @Test
    void showsOnTheStandardAndProvesAtTheGateThatNobodyIsMissing() {
        GateEvidence.Question asked =
                new GateEvidence.Question(group().standardId(), null, "group-representative", null);
        post(
                "secretariat",
                "/mandat",
                "number",
                "1",
                "months",
                "12",
                "texts[STAKES]",
                "Des bancs.",
                "classes",
                "VENDOR");
        assertThat(read(null, "/standards/" + slug)).contains("GT Bancs", "Aucun éditeur de logiciel");
        assertThat(evidence(asked).met()).isFalse();

        post("secretariat", "/membres", "name", "Lina", "organisation", "Bancs SARL", "stakeholder", "VENDOR");

        assertThat(read(null, "/standards/" + slug)).contains("GT Bancs").doesNotContain("Aucun éditeur de logiciel");
        assertThat(evidence(asked).met()).isTrue();
        assertThat(evidence(asked).href()).isEqualTo(path + "/representativite");
    }

    @Test
    void provesAtTheGateThatTheMinutesOfPlenariesArePublished() {
        GateEvidence.Question asked = new GateEvidence.Question(group().standardId(), null, "minutes-published", null);
        String plenary =
                plan("PLENARY", null).getResponse().getHeader("Location").replace("/ordre-du-jour", "");
        at(
                plenary + "/modifier",
                "title",
                "Plénière",
                "mode",
                "REMOTE",
                "day",
                "2031-02-03",
                "starts",
                "9 h",
                "ends",
                "10 h");
        at(plenary + "/seance/ouvrir", "today", "true");
        at(plenary + "/seance/clore");
        assertThat(evidence(asked).met()).isFalse();

        at(plenary + "/compte-rendu/etape", "act", "envoyer", "until", "2099-04-01");
        at(plenary + "/compte-rendu/etape", "act", "valider", "beforeEnd", "true");

        assertThat(evidence(asked).met()).isTrue();
        assertThat(evidence(asked).href()).isEqualTo("/standards/" + slug + "/reunions");
    }

    private void at(String address, String... namesAndValues) {
        var request = mvc.post().uri(address).header("Accept", "text/html");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        assertThat(request.with(SignedIn.as(Api.personOf("secretariat"))).exchange())
                .as(address)
                .hasStatus(302);
    }

    private GateEvidence.Answer evidence(GateEvidence.Question asked) {
        return evidence.stream()
                .flatMap(source -> source.evidence(asked).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheMatrixToOneAccountable() {
        assertThat(status("secretariat", "/raci/modele")).isEqualTo(302);
        Document form = page("secretariat", "/raci/activites/nouvelle");
        String[] names = form.select("select").eachAttr("name").toArray(String[]::new);
        assertThat(status("secretariat", "/raci/activites/nouvelle", "name", "Tester", names[0], "R"))
                .isEqualTo(422);
        assertThat(status("secretariat", "/raci/activites/nouvelle", "name", "Tester", names[0], "A", names[1], "AR"))
                .isEqualTo(422);
        assertThat(status("secretariat", "/raci/activites/nouvelle", "name", "Tester", names[0], "A", names[1], "R"))
                .isEqualTo(302);
        assertThat(page(null, "/raci").text()).contains("Tester");
    }

    @Test
    void showsAResourceToThoseItIsFor() {
        for (String audience : List.of("EVERYONE", "GROUP", "COPIL")) {
            post(
                    "secretariat",
                    "/ressources",
                    "kind",
                    "DOCUMENTATION",
                    "title",
                    "Pour " + audience,
                    "audience",
                    audience);
        }
        assertThat(status(
                        "secretariat",
                        "/ressources",
                        "kind",
                        "OTHER",
                        "title",
                        "Piège",
                        "audience",
                        "GROUP",
                        "url",
                        "javascript:alert(1)"))
                .isEqualTo(422);
        contributors("OPEN", "");
        post("lecture", "/cercles/CONTRIBUTORS/demande");

        assertThat(page(null, "/ressources").text()).contains("Pour EVERYONE").doesNotContain("Pour GROUP");
        assertThat(page("lecture", "/ressources").text()).contains("Pour GROUP").doesNotContain("Pour COPIL");
        assertThat(page("secretariat", "/ressources").text()).contains("Pour COPIL");
    }

    @Test
    void runsASubGroupWithItsOwnMandateAndMembers() {
        assertThat(status("secretariat", "/sous-groupes", "name", "SG Dossiers"))
                .isEqualTo(302);
        assertThat(page(null, "").text()).contains("SG Dossiers");
        assertThat(page(null, "/sous-groupes/sg-dossiers/mandat").text()).contains("Pas encore de mandat");
        post("secretariat", "/sous-groupes/sg-dossiers/membres", "name", "Ana", "circles", "CONTRIBUTORS");
        assertThat(groups.groupsOf(standards.idOf(slug))).hasSize(2);
        assertThat(groups.members(groups.groupsOf(standards.idOf(slug)).get(1).id()))
                .hasSize(1);
        assertThat(status("secretariat", "/membres", "name", "Ben", "circles", "USERS"))
                .isEqualTo(302);
        convenesNobodyElseThanTheSubGroup(
                groups.groupsOf(standards.idOf(slug)).get(1).id());
    }

    private void convenesNobodyElseThanTheSubGroup(UUID sub) {
        MvcTestResult refused = plan("SUBGROUP", null);
        assertThat(refused).hasStatus(422).bodyText().contains("Choisissez le sous-groupe", "Relire les dossiers");
        assertThat(plan("SUBGROUP", group().id())).hasStatus(422);
        assertThat(plan("SUBGROUP", sub)).hasStatus(302);
    }

    private MvcTestResult plan(String kind, UUID group) {
        return mvc.post()
                .uri("/standards/" + slug + "/reunions")
                .param("kind", kind)
                .param("title", "Relire les dossiers")
                .param("mode", "REMOTE")
                .param("group", group == null ? "" : group.toString())
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
    }

    @Test
    void publishesPrinciplesAndACallForParticipation() {
        assertThat(status(
                        "secretariat",
                        "/principes",
                        "titles[0]",
                        "Partir des cas d’usage",
                        "bodies[0]",
                        "",
                        "titles[1]",
                        "",
                        "bodies[1]",
                        ""))
                .isEqualTo(302);
        assertThat(page(null, "/principes").text()).contains("Partir des cas d’usage");
        assertThat(mvc.get().uri(URI.create(path + "/appel-a-participation")).exchange())
                .hasStatus(404);
        assertThat(status("secretariat", "/appel-a-participation", "origin", "La DHUP", "publish", "true"))
                .isEqualTo(422);
        assertThat(status(
                        "secretariat",
                        "/appel-a-participation",
                        "origin",
                        "La DHUP",
                        "scope",
                        "Les bancs",
                        "audience",
                        "Tous",
                        "publish",
                        "true"))
                .isEqualTo(302);
        assertThat(page(null, "/appel-a-participation").text()).contains("Les bancs");
    }

    @Test
    void tellsWhoRunsTheGroupThatSomebodyAsksAndThePersonWhatWasAnswered() {
        roles.grant(group().standardId(), Api.personOf("animation"), Role.FACILITATOR, Actor.SYSTEM);
        contributors("ON_REQUEST", "");
        int before = mails("lecture").size();
        post("lecture", "/cercles/CONTRIBUTORS/demande");
        assertThat(mails("animation")).anyMatch(subject -> subject.contains("GT Bancs"));
        assertThat(status("animation", "/demandes/" + request("lecture") + "/refus", "reason", ""))
                .isEqualTo(422);
        assertThat(status("animation", "/demandes/" + request("lecture") + "/refus", "reason", "Hors sujet"))
                .isEqualTo(302);
        assertThat(mails("lecture")).hasSize(before + 1);
    }

    @Test
    void letsAStrangerOpenAnAccountToAskAndForNothingElse() {
        contributors("ON_REQUEST", "15");
        String request = path + "/cercles/CONTRIBUTORS/demande";
        String address = "inconnue-" + UUID.randomUUID() + "@exemple.fr";
        Visitor stranger = new Visitor(mvc);
        String door = stranger.get(request).getResponse().getHeader("Location");
        assertThat(Visitor.page(stranger.get(door)).select(".lead").text()).contains("Pas encore de compte");

        stranger.post("/connexion/lien", "address", address, "suite", "/mon-espace");
        assertThat(linksTo(address)).isEmpty();
        stranger.post("/connexion/lien", "address", address, "suite", request);
        String link = linksTo(address).get(0);

        assertThat(Visitor.page(stranger.get(link)).select(".lead").text()).contains(address);
        String open = URI.create(link).getPath();
        assertThat(stranger.post(open, "suite", request, "name", "Inès Voyant", "password", "une phrase bien à elle"))
                .hasRedirectedUrl(request);
        assertThat(new Visitor(mvc).get(link).getResponse().getStatus()).isEqualTo(410);
        stranger.get(request);
        assertThat(stranger.post(request, "organisation", "Bureau Zénith", "stakeholder", "VENDOR", "motive", "Tester"))
                .hasRedirectedUrl(path + "/cercles");
        assertThat(page("secretariat", "/demandes").text())
                .contains("Inès Voyant")
                .contains("Bureau Zénith");
    }

    /** The seat of somebody who is written to without an account is theirs as soon as they open one. */
    @Test
    void letsAMemberWithoutAnAccountOpenOneAndTakeTheirSeat() {
        String address = "membre-" + UUID.randomUUID() + "@exemple.fr";
        post(
                "secretariat",
                "/membres",
                "name",
                "Aïcha Mesnil",
                "organisation",
                "Bureau Zénith",
                "address",
                address,
                "circles",
                "COPIL",
                "roles",
                "MEMBER");
        Visitor member = new Visitor(mvc);

        member.post("/connexion/lien", "address", address, "suite", "");
        String open = URI.create(linksTo(address).get(0)).getPath();
        member.post(open, "name", "Aïcha Mesnil", "password", "une phrase bien à elle");

        assertThat(jdbc.sql(
                                "select count(*) from group_member m join person p on p.id = m.person_id where p.address = ?")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** What is wrong in one line does not shut out the right one, and our own list names nobody anew. */
    @Test
    void takesTheRightLineOfSomebodyWhoseFirstOneIsWrong() {
        post("secretariat", "/membres", "person", Api.personOf("lecture").toString(), "circles", "COPIL");
        String known = page("secretariat", "/membres").select("td, li").text();
        String name = jdbc.sql("select name from person where id = ?")
                .param(Api.personOf("lecture"))
                .query(String.class)
                .single();
        assertThat(known).contains(name);
        String organisation = jdbc.sql(
                        "select coalesce(o.name, '') from person p left join organisation o on o.id = p.organisation_id where p.id = ?")
                .param(Api.personOf("lecture"))
                .query(String.class)
                .single();

        Document preview = page("secretariat", bring("""
                Nom;Organisme;Depuis;Cercles
                Claire Deux;DDT 38;31/02/2026;contributeurs
                Claire Deux;DDT 38;01/02/2026;contributeurs
                %s;%s;;contributeurs
                """.formatted(name, organisation)));

        assertThat(preview.text()).contains("3 lignes lues, 1 membre à ajouter");
    }

    private List<String> linksTo(String address) {
        return jdbc
                .sql("select link from outgoing_mail where address = ? order by created_at desc")
                .param(address)
                .query(String.class)
                .list()
                .stream()
                .map(URI::create)
                .map(link -> link.getRawPath() + "?" + link.getRawQuery())
                .toList();
    }
}
