package fr.jalon.standards.api;

import static fr.jalon.standards.api.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.deployment.RolloutStory;
import fr.jalon.meetings.DecidingStory;
import fr.jalon.meetings.MinutesStory;
import fr.jalon.meetings.RoundStory;
import fr.jalon.search.application.KeepIndex;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.workinggroups.GroupStory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every operation is described in both languages, with examples that look like its real answers. To write the examples
 * anew after a change: {@code mvn test -Dtest=ApiDescriptionTests -Dapi.examples=write}.
 */
@IntegrationTest
class ApiDescriptionTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    @Autowired
    KeepIndex index;

    @BeforeEach
    void load() {
        accounts.load();
    }

    /** Downloads of whole files, which have no example. */
    private static final List<String> FILES = List.of("exportCsv", "exportJson", "exportComments", "readReport");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void describesEveryOperationWithExamples(String language) {
        JsonNode api = description(language);
        assertThat(api.at("/info/title").asString()).isNotBlank().doesNotStartWith("api.");
        List<String> faults = new ArrayList<>();
        api.path("tags").forEach(tag -> {
            if (tag.path("description").asString("api.").startsWith("api.")) {
                faults.add("tag " + tag);
            }
        });
        operations(api).forEach((id, operation) -> {
            faults.addAll(wordless(id, operation));
            if (!FILES.contains(id)) {
                faults.addAll(withoutExample(id, operation));
            }
        });
        assertThat(faults).isEmpty();
        assertThat(operations(api)).hasSizeGreaterThan(45);
    }

    private static List<String> wordless(String id, JsonNode operation) {
        List<String> faults = new ArrayList<>();
        if (operation.path("summary").asString("api.").startsWith("api.")) {
            faults.add(id + " has no summary");
        }
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("description").asString("api.").startsWith("api.")) {
                faults.add(id + " does not describe " + parameter.path("name"));
            }
        });
        return faults;
    }

    private static List<String> withoutExample(String id, JsonNode operation) {
        List<String> faults = new ArrayList<>();
        operation.path("requestBody").path("content").forEach(media -> {
            if (media.path("example").isMissingNode()) {
                faults.add(id + " has no example of what is sent");
            }
        });
        Map.Entry<String, JsonNode> answer =
                operation.path("responses").properties().iterator().next();
        if (!answer.getKey().startsWith("2")) {
            faults.add(id + " does not say what it answers");
        }
        if (!answer.getKey().equals("204")
                && answer.getValue().path("content").findPath("example").isMissingNode()) {
            faults.add(id + " has no example of what is answered");
        }
        return faults;
    }

    @Test
    void saysWhichOperationsNeedAToken() {
        operations(description("fr")).forEach((id, operation) -> assertThat(
                        operation.path("security").isEmpty())
                .as(id)
                .isEqualTo(id.startsWith("list")
                        || id.startsWith("read")
                        || id.startsWith("export")
                        || id.equals("answerQuiz")));
    }

    @Test
    void showsTheSameOnAPageWithoutAScript() {
        var page = mvc.get().uri("/api/docs").header("Accept-Language", "fr").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Enregistrer la décision d’une instance", "DecisionInput");
        for (String id : operations(description("fr")).keySet()) {
            assertThat(page).bodyText().contains("id=\"" + id + "\"");
        }
        assertThat(page).bodyText().doesNotContain("<script>", "style=\"");
        assertThat(mvc.get().uri("/api/docs?lang=en").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Record what a body decided", "lang=\"en\"");
    }

    @Test
    void showsExamplesThatLookLikeRealAnswers() {
        Examples examples = new Examples(Path.of("src/main/resources/api/examples"));
        tellAWholeStory(examples);
        assertThat(examples.seen()).containsAll(operations(description("fr")).keySet());
        if ("write".equals(System.getProperty("api.examples"))) {
            examples.write();
        }
        assertThat(examples.differences()).isEmpty();
    }

    /** Every operation once, at least. */
    private void tellAWholeStory(Examples examples) {
        Api secretariat = Api.secretariat(mvc).seenBy(examples);
        Api pilot = Api.pilot(mvc).seenBy(examples);
        Api reader = Api.anonymous(mvc).seenBy(examples);
        Story story = Story.opened(secretariat, pilot);
        String standard = "/api/v1/standards/" + story.standard;
        keepsTheStandard(secretariat, reader, standard);
        looksAround(reader, secretariat);
        callsForComments(secretariat);
        deploys(secretariat, pilot, reader, standard);
        String benches = Story.registered(secretariat, "Bancs publics");
        GroupStory.tell(secretariat, reader.signedInAs("lecture"), reader, benches);
        String meeting = meets(secretariat, benches);
        DecidingStory.tell(secretariat, reader.signedInAs("lecture"), reader, benches, meeting);
        MinutesStory.tell(secretariat, secretariat.withToken(null), meeting);
        MinutesStory.settles(
                secretariat,
                reader.signedInAs("lecture"),
                benches,
                secretariat.get("/api/v1/standards/" + benches + "/questions").at("/0/id"),
                meeting);
        plansAndAlerts(story);
        worksOnActions(story, reader);
        story.untilTheCall().withACall("2024-05-06", "2024-05-25");
        done(
                pilot.post(
                        story.at("/gates/commission-vote/pass-overs"),
                        "{\"condition\": \"call-length\", \"reason\": \"Échéance du décret\"}"),
                201);
        Answer voted = done(pilot.post(story.at("/gates/commission-vote/decisions"), """
                        {"outcome": "FAVOURABLE_WITH_RESERVATIONS", "on": "2024-12-05", "note": "Séance du 5 décembre",
                         "reservations": [{"text": "Préciser la projection", "owner": "Cerema"}]}"""), 201);
        done(pilot.post(story.at("/gates/commission-vote/take-back"), "{\"reason\": \"Issue mal saisie\"}"), 200);
        voted = done(pilot.post(story.at("/gates/commission-vote/decisions"), """
                        {"outcome": "FAVOURABLE_WITH_RESERVATIONS", "on": "2024-12-05", "note": "Séance du 5 décembre",
                         "reservations": [{"text": "Préciser la projection", "owner": "Cerema"}]}"""), 201);
        done(
                pilot.put(
                        story.at("/phases/realisation/dates"),
                        "{\"started\": \"2022-01-14\", \"ended\": \"2024-04-29\", \"reason\": \"Date mal saisie\"}"),
                200);
        done(reader.get(story.at("/gates/commission-vote")), 200);
        done(
                pilot.post(
                        story.at("/reservations/" + voted.at("/decisions/0/reservations/0/id") + "/lift"),
                        "{\"on\": \"2024-12-09\", \"how\": \"Page 12 corrigée\"}"),
                200);
        done(pilot.put(story.at("/dates/plenary-file-sent"), Story.on("2024-12-10")), 200);
        done(pilot.delete(story.at("/dates/plenary-file-sent")), 200);
        done(story.publish("2024-12-10"), 200);
        done(reader.get(story.at("")), 200);
        done(reader.get(standard), 200);
        done(reader.get(standard + "/timeline?limit=5"), 200);
        index.rebuild();
        done(reader.get("/api/v1/search?q=risques&limit=5"), 200);
        done(reader.get(standard + "/cycles"), 200);
        done(reader.get("/api/v1/standards?limit=5&q=risques&sort=ACTIVITY"), 200);
        done(reader.get("/standards.csv"), 200);
        done(reader.get("/standards.json"), 200);
        done(pilot.post(story.at("/close"), "{\"reason\": \"Déploiement mesuré, bilan fait\"}"), 200);
        Story.opened(secretariat, pilot)
                .pilot
                .post(Story.opened(secretariat, pilot).at("/abandon"), "{\"reason\": \"Le besoin a disparu\"}");
    }

    private static void keepsTheStandard(Api secretariat, Api reader, String standard) {
        String revision = reader.get(standard).at("/revision");
        done(secretariat.put(standard, """
                        {"title": "Géostandards Risques", "shortTitle": "Risques", "kind": "STANDARD",
                         "theme": "risques", "summaryFr": "Modèle commun des plans de prévention des risques.",
                         "workingGroup": "GT Risques", "legalStatus": "NOT_REGULATORY",
                         "registryLabel": "CONSTRUCTION", "registrySince": "2025-03",
                         "pageUrl": "https://cnig.gouv.fr/", "revision": %s}""".formatted(revision)), 200);
        done(
                secretariat.put(
                        standard + "/relations",
                        "{\"relations\": [{\"kind\": \"REPLACES\", \"targetName\": \"Géostandard PPR v1.0\"}]}"),
                200);
        done(
                secretariat.put(
                        standard + "/organisations",
                        "{\"organisations\": [{\"part\": \"SPONSOR\", \"organisation\": \"DGPR\"}]}"),
                200);
        Answer version = done(
                secretariat.post(
                        standard + "/versions",
                        "{\"number\": \"v0.9\", \"status\": \"PROJECT\", \"statusSince\": \"2023-09\"}"),
                201);
        done(secretariat.put(standard + "/versions/" + version.at("/id"), """
                        {"number": "v0.9", "semanticNumber": "0.9.0", "status": "WITHDRAWN", "statusSince": "2024-04",
                         "statusReason": "Remplacée par la version soumise à l’appel", "note": "Projet interne"}"""), 200);
        done(reader.get(standard + "/versions"), 200);
        done(reader.get(standard + "/versions/" + version.at("/id")), 200);
        done(secretariat.put(standard + "/roles/SPONSOR/" + Api.personOf("commanditaire"), null), 200);
        done(secretariat.put(standard + "/roles/EDITOR/" + Api.personOf("redaction"), null), 200);
        done(secretariat.delete(standard + "/roles/EDITOR/" + Api.personOf("redaction")), 200);
        done(reader.get(standard + "/roles"), 200);
        done(secretariat.get(standard + "/people?q=vannier"), 200);
    }

    private static void deploys(Api secretariat, Api pilot, Api reader, String standard) {
        String said = """
                {"organisation": "Régie des eaux de Valbrume", "as": "PRODUCER", "use": "USED", "territory": "DEP-42",
                 "since": "2025-03", "tool": "Gabarit de dessin", "words": "Deux communes sur trois"}""";
        Answer declared = done(secretariat.post(standard + "/declarations", said), 201);
        String declaration = standard + "/declarations/" + declared.at("/id");
        done(secretariat.put(declaration, said), 200);
        done(pilot.post(declaration + "/verify", null), 200);
        done(reader.get(standard + "/declarations"), 200);
        done(reader.get(standard + "/adoption"), 200);
        done(pilot.post(declaration + "/set-aside", "{\"reason\": \"Ce territoire n’est pas le vôtre\"}"), 200);
        done(secretariat.delete(declaration), 204);
        Answer indicator = done(pilot.post(standard + "/indicators", """
                        {"name": "Jeux de données conformes", "unit": "jeux", "source": "data.gouv.fr",
                         "method": "Validés par le schéma", "frequency": "MONTHLY", "stage": "ACTIVATION",
                         "ceiling": 100, "northStar": true, "targets": [{"dueOn": "2027-06-30", "amount": 25}]}"""), 201);
        String measures = standard + "/indicators/" + indicator.at("/code") + "/measures";
        done(pilot.put(measures + "/2026-05-31", "{\"amount\": 9, \"note\": \"COPIL de mai\"}"), 200);
        done(pilot.put(measures + "/2026-06-30", "{\"amount\": 3, \"territory\": \"DEP-38\"}"), 200);
        done(reader.get(measures), 200);
        String territories = standard + "/indicators/" + indicator.at("/code") + "/territories";
        done(reader.get(territories), 200);
        done(reader.get(territories + "/measures?territory=DEP-38"), 200);
        done(reader.get(standard + "/indicators"), 200);
        plansDeployment(secretariat, pilot, reader, standard);
    }

    private static void plansDeployment(Api secretariat, Api pilot, Api reader, String standard) {
        String version = done(
                        secretariat.post(
                                standard + "/versions", "{\"number\": \"v1-deploiement\", \"status\": \"PROJECT\"}"),
                        201)
                .at("/id");
        Answer early = done(pilot.post(standard + "/deployment-plans", """
                        {"version": "%s", "title": "Déploiement"}""".formatted(version)), 201);
        done(
                pilot.post(
                        standard + "/deployment-plans/" + early.at("/id") + "/withdrawal",
                        "{\"reason\": \"Ouvert avant l’accord du COPIL\"}"),
                200);
        Answer opened = done(pilot.post(standard + "/deployment-plans", """
                        {"version": "%s", "title": "Déploiement", "why": "Que les producteurs s’en emparent",
                         "group": null, "from": "guide"}""".formatted(version)), 201);
        String plan = standard + "/deployment-plans/" + opened.at("/id");
        done(pilot.put(plan, """
                        {"title": "Déploiement", "why": "Que les producteurs s’en emparent", "startsOn": "2026-09",
                         "audience": "les services SIG", "problem": "ressaisissent leurs réseaux",
                         "benefit": "évite la double saisie", "model": "SPREAD",
                         "modelWhy": "Les pairs reprennent la démarche", "group": null}"""), 200);
        done(pilot.post(plan + "/activation", null), 200);
        RolloutStory.tell(pilot, reader, standard);
        done(reader.get(standard + "/deployment-plans"), 200);
        done(reader.get(plan), 200);
        Answer added = done(pilot.post(plan + "/entries?section=COMMUNICATIONS", """
                        {"kind": "NOT_YET_CONCERNED", "title": "Le standard est là", "text": "Lettre d’information",
                         "day": "2026-10-01", "result": "12 déclarations dans la semaine"}"""), 201);
        String entry = plan + "/entries/" + added.at("/id");
        done(pilot.put(entry, """
                        {"kind": "NOT_YET_CONCERNED", "title": "Le standard est là", "text": "Lettre d’information",
                         "needed": null, "obtained": null, "day": "2026-10-01", "result": "15 déclarations", "url": null}"""), 204);
        done(reader.get(plan + "/entries?section=COMMUNICATIONS"), 200);
        done(pilot.delete(entry), 204);
        done(pilot.post(plan + "/closure", "{\"lessons\": \"Associer le métier dès le début\"}"), 200);
        done(pilot.post(plan + "/reopening", null), 200);
    }

    private static String meets(Api secretariat, String standard) {
        Answer planned = done(secretariat.post("/api/v1/meetings", """
                        {"standard": "%s", "kind": "PLENARY", "title": "Réunion de lancement", "purpose": "Objectifs",
                         "startsAt": "2031-04-05T12:00:00Z", "endsAt": "2031-04-05T14:30:00Z", "mode": "HYBRID",
                         "place": "Salle 3", "link": "https://visio.example/1", "capacity": null}""".formatted(standard)), 201);
        String at = "/api/v1/meetings/" + planned.at("/id");
        done(secretariat.put(at, """
                        {"title": "Réunion de lancement", "purpose": "Objectifs et calendrier",
                         "startsAt": "2031-04-05T12:00:00Z", "endsAt": "2031-04-05T14:30:00Z", "mode": "HYBRID",
                         "place": "Salle 4", "link": "https://visio.example/1", "slides": null, "reference": null,
                         "capacity": null}"""), 200);
        done(secretariat.put(at + "/agenda", """
                        {"items": [{"title": "Présentations", "minutes": 30, "speaker": "Pilote", "kind": "INFORMATION",
                                    "documents": "Diaporama https://exemple.fr/d.pdf"}]}"""), 200);
        done(secretariat.post(at + "/call", null), 200);
        assertThat(secretariat.post(at + "/start", null).status()).isEqualTo(422);
        done(secretariat.post(at + "/start", "{\"today\": true}"), 200);
        Answer decided =
                done(secretariat.post(at + "/decisions", "{\"text\": \"Le groupe retient le calendrier\"}"), 201);
        Answer promised = done(
                secretariat.post(
                        at + "/action-items",
                        "{\"what\": \"Écrire aux éditeurs\", \"responsible\": \"DHUP\", \"dueOn\": \"2031-05-01\"}"),
                200);
        done(secretariat.post(at + "/attendance/circle", null), 200);
        done(
                secretariat.post(
                        at + "/attendance",
                        "{\"name\": \"Karim Aziz\", \"organisation\": \"Bancs de France\", \"animates\": false}"),
                200);
        marksAttendance(secretariat, at + "/attendance");
        RoundStory.tell(secretariat, secretariat.withToken(null), at);
        done(secretariat.get("/api/v1/standards/" + standard + "/action-items"), 200);
        done(
                secretariat.post(
                        "/api/v1/action-items/" + promised.at("/0/id") + "/done",
                        "{\"evidence\": \"Courriel envoyé\"}"),
                204);
        done(secretariat.post(at + "/end", null), 200);
        done(secretariat.get(at), 200);
        done(secretariat.get("/api/v1/meetings?standard=" + standard), 200);
        String dropped = done(secretariat.post("/api/v1/meetings", """
                        {"standard": "%s", "group": null, "kind": "WEBINAR", "title": "Webinaire", "mode": "REMOTE"}""".formatted(standard)), 201)
                .at("/id");
        done(secretariat.post("/api/v1/meetings/" + dropped + "/cancel", "{\"reason\": \"Reporté\"}"), 200);
        done(secretariat.get("/api/v1/decisions/" + decided.at("/ref")), 200);
        done(secretariat.get("/api/v1/standards/" + standard + "/decisions"), 200);
        Answer asked = done(secretariat.post("/api/v1/standards/" + standard + "/questions", """
                        {"theme": "Vocabulaire", "title": "Quels mots pour les services ?", "text": "Posée au lancement",
                         "options": ["Une liste fermée"], "statusQuo": "Un texte libre"}"""), 201);
        done(secretariat.get("/api/v1/questions/" + asked.at("/line/id")), 200);
        done(secretariat.get("/api/v1/standards/" + standard + "/questions"), 200);
        return planned.at("/id");
    }

    private static void marksAttendance(Api secretariat, String at) {
        Answer people = done(secretariat.get(at), 200);
        done(
                secretariat.put(
                        at + "/" + people.at("/0/id"),
                        "{\"attendance\": \"REPRESENTED\", \"representedBy\": \"Fatou Diarra\"}"),
                200);
    }

    private static void callsForComments(Api secretariat) {
        String standard = Story.registered(secretariat, "Appel à commentaires d’essai");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Answer created = done(
                secretariat.post("/api/v1/campaigns", """
                        {"standard": "%s", "title": "Géostandards Risques, v0.2", "preset": "GMTD",
                         "documents": [{"code": "modele-commun", "title": "Modèle commun"}],
                         "opensAt": "%s", "closesAt": "%s", "shortReason": null, "questions": ["Que manque-t-il ?"],
                         "notice": {"genesis": "Un besoin", "recipients": "Les services de l’État", "objectives": null,
                                    "useCases": null, "methods": null, "instructions": null}}""".formatted(
                                standard, now.minus(1, ChronoUnit.DAYS), now.plus(40, ChronoUnit.DAYS))),
                201);
        String at = "/api/v1/campaigns/" + created.at("/id");
        done(secretariat.put(at, """
                        {"title": "Géostandards Risques, v0.2", "notice": null, "questions": ["Que manque-t-il ?"],
                         "returnAddress": "retours@exemple.fr"}"""), 200);
        done(secretariat.put(at + "/types", """
                        {"types": [{"code": "G", "nameFr": "Général", "nameEn": "General",
                                    "meaningFr": "Ce qui se classe mal ailleurs", "meaningEn": "What is hard to class"},
                                   {"code": "M", "nameFr": "Métier", "meaningFr": "Le fond"}]}"""), 200);
        done(
                secretariat.put(
                        at + "/documents",
                        "{\"documents\": [{\"code\": \"modele-commun\", \"title\": \"Modèle commun\"}]}"),
                200);
        done(
                secretariat.put(
                        at + "/period",
                        "{\"opensAt\": \"%s\", \"closesAt\": \"%s\"}"
                                .formatted(now.minus(1, ChronoUnit.DAYS), now.plus(40, ChronoUnit.DAYS))),
                200);
        done(secretariat.put(at + "/checklist/PDF", "{\"setAside\": false, \"note\": \"Déposé\"}"), 200);
        done(secretariat.delete(at + "/checklist/PDF"), 200);
        done(secretariat.post(at + "/prepare", "{\"setAside\": \"Fait hors de l’application\"}"), 200);
        done(secretariat.post(at + "/take-back", "{\"reason\": \"Une annexe manque\"}"), 200);
        done(secretariat.post(at + "/prepare", "{\"setAside\": \"Fait hors de l’application\"}"), 200);
        done(secretariat.post(at + "/approve", "{\"note\": \"Réunion plénière\"}"), 200);
        done(secretariat.post(at + "/announce", null), 200);
        done(
                secretariat.post(
                        at + "/extend",
                        "{\"closesAt\": \"%s\", \"reason\": \"Congés\"}".formatted(now.plus(50, ChronoUnit.DAYS))),
                200);
        takesATableIn(secretariat, at);
        String past = done(secretariat.post("/api/v1/campaigns", """
                        {"standard": "%s", "title": "Appel tenu ailleurs", "opensAt": "2024-05-06T00:00:00Z",
                         "closesAt": "2024-06-30T22:00:00Z"}""".formatted(standard)), 201)
                .at("/id");
        done(secretariat.post("/api/v1/campaigns/" + past + "/prepare", "{\"setAside\": \"Appel passé\"}"), 200);
        done(secretariat.post("/api/v1/campaigns/" + past + "/approve", "{}"), 200);
        done(secretariat.post("/api/v1/campaigns/" + past + "/announce", null), 200);
        done(secretariat.post("/api/v1/campaigns/" + past + "/process", null), 200);
        answersComments(secretariat, "/api/v1/campaigns/" + past);
    }

    private static void answersComments(Api secretariat, String at) {
        byte[] table = """
                N°;Organisme;Type;Emplacement;Commentaire;Modification proposée
                1;DDT 38;G;p. 51;Les règles laissent croire à une obligation.;Écrire « recommandations »
                2;DDT 38;G;p. 52;Même remarque pour les tableaux.;
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        done(secretariat.upload(at + "/returns", "DDT38.csv", table), 201);
        JsonNode comments = done(secretariat.get(at + "/comments"), 200).body().path("items");
        String first = "/api/v1/comments/" + comments.path(0).path("id").asString();
        String second = "/api/v1/comments/" + comments.path(1).path("id").asString();
        done(secretariat.post(second + "/pre-instruction", """
                        {"disposition": "SEE_OTHER", "reason": "Même réponse", "seeOther": "DDT38-1"}"""), 200);
        done(secretariat.post(first + "/decision", """
                        {"disposition": "ACCEPTED_IN_PRINCIPLE", "reason": "Seuls les titres changent",
                         "action": "à intégrer en v0.3, § 4.2", "meeting": "GT Risques n° 4", "meetingOn": "2024-09-26",
                         "body": "GROUP"}"""), 200);
        byte[] decided =
                "Réf.;Commentaire;Décision;Action\nDDT38-1;Les règles;NOK : le mot est voulu;\nDDT38-2;Même;OK;\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        done(secretariat.upload(at + "/decisions?meeting=GT%20n%C2%B0%204", "decisions.csv", decided), 200);
        done(secretariat.get(at + "/guard"), 200);
        done(secretariat.post(first + "/decision", "{\"disposition\": \"ACCEPTED\", \"action\": \"intégré\"}"), 200);
        done(secretariat.post(second + "/decision", """
                        {"disposition": "SEE_OTHER", "seeOther": "DDT38-1"}"""), 200);
        done(secretariat.post(at + "/report", "{\"correction\": null}"), 201);
        done(secretariat.get(at + "/report.csv"), 200);
        done(secretariat.get(at + "/reports"), 200);
    }

    private static void takesATableIn(Api secretariat, String at) {
        byte[] table = """
                N°;Organisme;Type;Emplacement;Commentaire;Modification proposée;Décision;Action
                1;DDT 38;M-D;p. 51;Des règles laissent croire à une obligation;Écrire « recommandations »;OK;intégré
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        done(secretariat.upload(at + "/returns", "DDT38.csv", table), 201);
        done(secretariat.get(at + "/comments?limit=5"), 200);
        done(secretariat.get(at + "/documents/modele-commun/comments/DDT38-1"), 200);
        done(secretariat.put(at + "/documents/modele-commun/comments/DDT38-1/clause", "{\"clause\": null}"), 200);
        done(secretariat.get(at + "/export.csv"), 200);
        done(secretariat.get("/api/v1/campaigns?limit=5"), 200);
        done(secretariat.get(at), 200);
    }

    private static void looksAround(Api reader, Api secretariat) {
        for (String path : List.of(
                "/themes",
                "/methods",
                "/methods/cnig-2026",
                "/bodies",
                "/organisations?q=cerema",
                "/organisations/CEREMA",
                "/agenda?from=2026-09-01&to=2027-08-31")) {
            done(reader.get("/api/v1" + path), 200);
        }
        Answer session = done(
                secretariat.post(
                        "/api/v1/sessions",
                        "{\"body\": \"conseil-plenier\", \"on\": \"2027-01-21\", \"label\": \"Séance d’hiver\"}"),
                201);
        done(reader.get("/api/v1/sessions?body=conseil-plenier"), 200);
        done(reader.get(session.location()), 200);
        done(secretariat.get("/api/v1/me/todos"), 200);
        done(secretariat.delete(session.location()), 204);
    }

    private void plansAndAlerts(Story story) {
        done(
                story.pilot.put(
                        story.at("/plan"),
                        "{\"phases\": [{\"key\": \"validation\", \"start\": \"2024-02-01\", \"end\": \"2024-10-01\"}]}"),
                200);
        String revision = story.pilot.get(story.at("")).at("/revision");
        Answer planned = done(story.pilot.put(story.at("/plan"), """
                        {"phases": [{"key": "validation", "start": "2024-04-30", "end": "2024-12-05"}],
                         "reason": "Les retours de l’appel demandent deux séances de plus", "revision": %s}""".formatted(revision)), 200);
        done(story.pilot.post(story.at("/alerts"), "{\"text\": \"Il manque un rédacteur jusqu’à l’été.\"}"), 201);
        done(
                Api.anonymous(mvc)
                        .signedInAs("commanditaire")
                        .seenBy(story.pilot.witness())
                        .post(
                                story.at("/requests/" + planned.at("/requests/0/id") + "/answer"),
                                "{\"answer\": \"AGREED\", \"text\": \"D’accord pour décembre.\"}"),
                200);
        String alerts = "/api/v1/standards/" + story.standard + "/alerts";
        Answer sent = done(story.pilot.post(alerts, "{\"text\": \"Le budget du déploiement est suspendu.\"}"), 201);
        done(
                Api.anonymous(mvc)
                        .signedInAs("commanditaire")
                        .seenBy(story.pilot.witness())
                        .post(alerts + "/" + sent.at("/id") + "/answer", "{\"text\": \"Je le rétablis en mars.\"}"),
                200);
        done(story.pilot.get(alerts), 200);
    }

    private static void worksOnActions(Story story, Api reader) {
        String action = story.at("/actions/search-existing");
        done(
                story.pilot.put(
                        action + "/assignment",
                        "{\"person\": \"%s\", \"due\": \"2021-07-01\"}".formatted(Api.personOf("redaction"))),
                200);
        done(
                story.pilot.post(action + "/done", "{\"on\": \"2021-06-10\", \"note\": \"Rien de tel à l’étranger\"}"),
                200);
        Answer linked = done(
                story.pilot.post(
                        action + "/evidence",
                        "{\"title\": \"Étude de cadrage\", \"href\": \"https://cnig.gouv.fr/etude\"}"),
                201);
        byte[] text = "Étude".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        done(story.pilot.upload(action + "/evidence", "etude.txt", text), 201);
        texts(story, reader);
        done(reader.get(action), 200);
        done(story.pilot.delete(action + "/evidence/" + linked.at("/evidence/0/id")), 200);
        done(story.pilot.post(action + "/reopen", null), 200);
    }

    private static void texts(Story story, Api reader) {
        String texts = "/api/v1/standards/" + story.standard + "/texts";
        byte[] draft = "# Objet\n\nUn banc public est décrit une fois.\n\n## Champ\n\nLa commune.\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var brought = done(story.pilot.upload(texts + "?label=v0.1&title=Bancs", "bancs.md", draft), 201);
        done(reader.get(texts), 200);
        done(reader.get(texts + "/" + brought.at("/id")), 200);
    }

    private JsonNode description(String language) {
        return JSON.readTree(mvc.get()
                .uri("/api/docs/openapi")
                .header("Accept-Language", language)
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private static Map<String, JsonNode> operations(JsonNode api) {
        Map<String, JsonNode> operations = new TreeMap<>();
        api.path("paths")
                .forEach(path -> path.forEach(operation ->
                        operations.put(operation.path("operationId").asString(), operation)));
        return operations;
    }
}
