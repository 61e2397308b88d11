package fr.jalon.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Paris;
import fr.jalon.shared.WorkingDays;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a plan is carried out, over the API: cycle, pilot wave, anomaly, actions, review, self-diagnosis, gate, bilan. */
public final class RolloutStory {

    private static final UUID PILOT = Api.personOf("pilote");
    private static final UUID SPONSOR = Api.personOf("commanditaire");

    private final Api pilot;
    private final Api reader;
    private final String path;

    private RolloutStory(Api pilot, Api reader, String standard) {
        this.pilot = pilot;
        this.reader = reader;
        path = standard + "/rollout";
    }

    /** @param standard path of a standard with a plan, on which the demo's pilot and sponsor have their roles */
    public static void tell(Api pilot, Api reader, String standard) {
        RolloutStory story = new RolloutStory(pilot, reader, standard);
        story.cycle();
        story.files();
        story.waves();
        story.anomaliesAndTasks();
        story.pilotEnds();
        story.review();
        story.diagnosis();
        story.generalises();
        story.bilan();
    }

    /** @return path of a standard of its own, on which the demo's pilot and sponsor have their roles */
    public static String standard(MockMvcTester mvc, String title) {
        Api secretariat = Api.secretariat(mvc);
        Answer registered = done(secretariat.post("/api/v1/standards", """
                {"title": "%s", "kind": "STANDARD", "theme": "risques", "summaryFr": "Pour l’exemple.",
                 "legalStatus": "NOT_REGULATORY"}""".formatted(title)), 201);
        String standard = "/api/v1/standards/" + registered.at("/slug");
        done(secretariat.put(standard + "/roles/PILOT/" + PILOT, null), 200);
        done(secretariat.put(standard + "/roles/SPONSOR/" + SPONSOR, null), 200);
        done(secretariat.post(standard + "/versions", "{\"number\": \"v1\", \"status\": \"PROJECT\"}"), 201);
        return standard;
    }

    /** @return path of the plan of its version, still a draft */
    public static String draft(Api pilot, String standard) {
        String version = pilot.get(standard + "/versions").at("/items/0/id");
        Answer opened = done(pilot.post(standard + "/deployment-plans", """
                {"version": "%s", "title": "Déploiement", "why": "Qu’il serve", "group": null, "from": null}""".formatted(version)), 201);
        return standard + "/deployment-plans/" + opened.at("/id");
    }

    static Answer done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    static String operation(String name, String days, String after) {
        return """
                {"name": "%s", "kind": "TECHNICAL", "days": %s, "daysPerUnit": 0, "after": [%s], "everyWeeks": 0,
                 "accountable": "%s", "responsible": ["%s"], "consulted": ["%s"], "informed": []}""".formatted(name, days, after == null ? "" : "\"" + after + "\"", PILOT, PILOT, SPONSOR);
    }

    private void cycle() {
        done(pilot.put(path, "{\"unit\": \"DATASETS\", \"approach\": \"PROGRESSIVE\", \"blocking\": \"MAJOR\"}"), 200);
        done(pilot.post(path + "/operations", operation("Installation", "2", null)), 201);
        done(pilot.post(path + "/operations", operation("Formation", "1.5", "installation")), 201);
        done(pilot.post(path + "/operations", operation("À retirer", "1", null)), 201);
        done(pilot.put(path + "/operations/installation", operation("Installation", "3", null)), 200);
        done(pilot.delete(path + "/operations/a-retirer"), 204);
        Answer cycle = done(pilot.get(path + "/operations"), 200);
        assertThat(cycle.at("/items/0/days")).isEqualTo("3");
        assertThat(cycle.at("/items/1/after/0")).isEqualTo("installation");
        assertThat(cycle.at("/items/0/people/0/raci")).isEqualTo("ACCOUNTABLE");
        done(reader.get(path), 200);
    }

    private void files() {
        String unknown = "Opération;Jours;En répond;Réalise\nReprise;2;Personne d’autre;Personne d’autre\n";
        Answer refused = done(
                pilot.upload(
                        path + "/operations/imports?dryRun=true",
                        "operations.csv",
                        unknown.getBytes(StandardCharsets.UTF_8)),
                200);
        assertThat(refused.at("/faults/0/line")).isEqualTo("2");
        assertThat(refused.at("/written")).isEqualTo("0");
        String tasks =
                "action,responsable,échéance\n\"Écrire la note, la relire\",Cerema,2027-06-30\nSans date,Cerema,\n";
        Answer taken =
                done(pilot.upload(path + "/tasks/imports", "actions.csv", tasks.getBytes(StandardCharsets.UTF_8)), 200);
        assertThat(taken.at("/written")).isEqualTo("1");
        assertThat(taken.at("/faults/0/line")).isEqualTo("3");
        String standard = path.replace("/rollout", "");
        Answer measures = done(
                pilot.upload(
                        standard + "/indicators/imports",
                        "mesures.csv",
                        "indicateur;date;valeur\nInconnu;2026-05-31;12\n".getBytes(StandardCharsets.UTF_8)),
                200);
        assertThat(measures.at("/faults/0/line")).isEqualTo("2");
        Answer register = done(
                pilot.upload(
                        standard + "/declarations/imports",
                        "registre.csv",
                        "organisme;usage;territoire\nSyndicat des Vallons;prévu;DEP-38\nSans lieu;prévu;\n"
                                .getBytes(StandardCharsets.UTF_8)),
                200);
        assertThat(register.at("/written")).isEqualTo("1");
    }

    private void waves() {
        done(pilot.post(path + "/waves", """
                {"name": "Isère", "size": 10, "startOn": "2026-05-01", "departements": ["38"]}"""), 201);
        done(pilot.post(path + "/waves", """
                {"name": "Bretagne", "size": 40, "startOn": "2026-09-01", "departements": ["22", "29", "35", "56"]}"""), 201);
        Answer moved =
                done(pilot.put(path + "/waves/2/operations/installation/first-day", "{\"day\": \"2026-09-14\"}"), 200);
        assertThat(moved.body().path("moved")).hasSize(2);
        assertThat(moved.at("/moved/1/key")).isEqualTo("formation");
        wavesFollowEachOther();
        assertThat(done(reader.get(path + "/waves/2"), 200).at("/operations/0/notBefore"))
                .isEqualTo("2026-09-14");
        done(pilot.post(path + "/waves/2/replan", null), 200);
        done(reader.get(path + "/waves"), 200);
        LocalDate today = WorkingDays.onOrAfter(Paris.day(Instant.now()));
        assertThat(done(reader.get(path + "/waves/2"), 200).at("/operations/0/planned/first"))
                .as("a day that is over is no plan")
                .isEqualTo(today.toString());
        done(pilot.get(path + "/loads"), 200);
    }

    private static final String NEXT = "{\"name\": \"%s\", \"size\": 4, \"startOn\": %s, \"departements\": [\"2a\"]}";

    private void wavesFollowEachOther() {
        Answer corsica = done(pilot.post(path + "/waves", NEXT.formatted("Corse", "null")), 201);
        assertThat(corsica.at("/wave/planned/first"))
                .as("the day behind the wave before")
                .isEqualTo("2026-09-21");
        assertThat(pilot.post(path + "/waves", NEXT.formatted("CORSE", "null")).rules())
                .containsExactly("name-new");
        Answer moved =
                done(pilot.put(path + "/waves/2/operations/formation/first-day", "{\"day\": \"2026-09-28\"}"), 200);
        assertThat(moved.at("/waves/0")).isEqualTo("Corse");
        assertThat(done(reader.get(path + "/waves/3"), 200).at("/wave/planned/first"))
                .isEqualTo("2026-09-30");
        assertThat(done(pilot.post(path + "/waves/3/advance", null), 200).at("/items/1/name"))
                .isEqualTo("Corse");
        assertThat(done(reader.get(path + "/waves/3"), 200).at("/wave/planned/first"))
                .as("behind the pilot now")
                .isEqualTo("2026-05-12");
        assertThat(pilot.post(path + "/waves/3/advance", null).status()).isEqualTo(409);
        done(pilot.put(path, "{\"unit\": \"DATASETS\", \"approach\": \"BIG_BANG\", \"blocking\": \"MAJOR\"}"), 200);
        assertThat(done(reader.get(path + "/waves/3"), 200).at("/wave/planned/first"))
                .as("all at once, on the day that was said for one")
                .isEqualTo("2026-09-01");
        done(pilot.put(path + "/waves/3", NEXT.formatted("Corse-du-Sud", "\"2026-10-01\"")), 200);
        assertThat(done(reader.get(path + "/waves/2"), 200).at("/wave/startOn")).isEqualTo("2026-10-01");
        done(pilot.put(path, "{\"unit\": \"DATASETS\", \"approach\": \"PROGRESSIVE\", \"blocking\": \"MAJOR\"}"), 200);
        assertThat(pilot.delete(path + "/waves/1").status()).isEqualTo(409);
        done(pilot.delete(path + "/waves/3"), 204);
        assertThat(done(reader.get(path + "/waves"), 200).at("/items/1/name")).isEqualTo("Bretagne");
    }

    private void anomaliesAndTasks() {
        String found = """
                {"title": "Le validateur refuse les accents", "words": "Il attend de l’ASCII", "severity": "%s", "wave": 1,
                 "foundBy": "SDIS 38", "foundOn": "2026-05-05", "request": "https://example.org/demandes/12"}""";
        done(pilot.post(path + "/anomalies", found.formatted("MINOR")), 201);
        done(pilot.put(path + "/anomalies/1", found.formatted("MAJOR")), 200);
        done(pilot.post(path + "/tasks", """
                {"what": "Corriger le validateur", "person": "%s", "dueOn": "2026-05-29", "anomaly": 1}""".formatted(PILOT)), 201);
        done(pilot.put(path + "/tasks/2", """
                {"what": "Corriger le validateur", "person": null, "responsible": "Cerema", "others": "SDIS 38, relit",
                 "dueOn": "2026-05-29", "risk": "Développeur absent", "link": "https://example.org/12", "anomaly": 1,
                 "everyWeeks": 0}"""), 200);
        done(pilot.post(path + "/tasks/2/moves", "{\"act\": \"BEGIN\", \"words\": null}"), 200);
        done(pilot.get(path + "/tasks/2"), 200);
        done(pilot.get(path + "/tasks?limit=20"), 200);
        assertThat(missing("ANOMALIES")).contains("Le validateur refuse les accents");
        done(pilot.post(path + "/anomalies/1/moves", """
                {"state": "TREATED", "treatment": "Validateur corrigé en version 1.2"}"""), 200);
        done(pilot.get(path + "/anomalies/1"), 200);
        done(pilot.get(path + "/anomalies"), 200);
        assertThat(missing("ANOMALIES")).isNull();
    }

    /** Why a condition holds the gate shut; null when it does not. */
    private String missing(String condition) {
        Answer gate = done(pilot.get(path + "/generalisation"), 200);
        for (var line : gate.body().path("conditions")) {
            if (line.path("condition").asString().equals(condition)) {
                return line.path("missing").isNull()
                        ? null
                        : line.path("missing").asString();
            }
        }
        return null;
    }

    private void pilotEnds() {
        assertThat(pilot.post(path + "/waves/2/operations/installation/beginning", "{\"day\": \"2026-09-14\"}")
                        .status())
                .as("behind the pilot nothing begins while the gate is shut")
                .isEqualTo(409);
        for (String key : new String[] {"installation 2026-05-04", "formation 2026-05-11"}) {
            String[] parts = key.split(" ");
            String day = "{\"day\": \"" + parts[1] + "\"}";
            done(pilot.post(path + "/waves/1/operations/" + parts[0] + "/beginning", day), 200);
            done(pilot.post(path + "/waves/1/operations/" + parts[0] + "/end", day), 200);
        }
        assertThat(done(reader.get(path + "/waves/1"), 200).at("/wave/state")).isEqualTo("DONE");
    }

    private void review() {
        LocalDate monday = Paris.day(Instant.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String review = path + "/reviews/" + monday;
        done(pilot.put(review, "{\"measures\": \"Demander un renfort\", \"next\": null}"), 200);
        Answer closed = done(
                pilot.post(
                        review + "/closure",
                        "{\"measures\": \"Demander un renfort\", \"next\": \"Former la Bretagne\"}"),
                200);
        assertThat(closed.text()).contains("Corriger le validateur", "Cerema");
        assertThat(pilot.put(review, "{\"measures\": \"Autre\", \"next\": null}")
                        .status())
                .isEqualTo(409);
        done(pilot.get(review), 200);
        done(pilot.get(path + "/reviews"), 200);
        done(pilot.post(path + "/tasks/2/moves", "{\"act\": \"DONE\", \"words\": \"Version 1.2\"}"), 200);
        assertThat(done(pilot.get(path + "/tasks?closed=true"), 200).at("/items/0/evidence"))
                .isEqualTo("Version 1.2");
    }

    private void diagnosis() {
        assertThat(pilot.post(path + "/self-diagnoses", "{\"answers\": {\"training/approved\": \"YES\"}}")
                        .rules())
                .containsExactly("all-answered");
        Answer first = done(pilot.post(path + "/self-diagnoses", answers("NO")), 201);
        assertThat(first.at("/corrections/0/place")).isEqualTo("training/approved");
        String place = path + "/self-diagnoses/" + first.at("/id");
        done(pilot.get(place), 200);
        Answer taken = done(pilot.post(place + "/corrections", """
                {"places": ["training/approved"], "person": "%s", "dueOn": "2026-06-30"}""".formatted(PILOT)), 200);
        assertThat(taken.at("/tasks")).isEqualTo("1");
        assertThat(missing("DIAGNOSIS")).contains("1 «");
        done(pilot.post(path + "/self-diagnoses", answers("YES")), 201);
        done(pilot.get(path + "/self-diagnoses"), 200);
    }

    /** @param approved what is said of the approval of the training */
    private String answers(String approved) {
        ObjectNode answers = JsonMapper.shared().createObjectNode();
        done(reader.get("/api/v1/self-diagnosis-questionnaire"), 200)
                .body()
                .path("deliverables")
                .forEach(deliverable -> deliverable.path("questions").forEach(question -> {
                    String place = deliverable.path("key").asString() + "/"
                            + question.path("key").asString();
                    answers.put(place, place.equals("training/approved") ? approved : "YES");
                }));
        return "{\"answers\": " + answers + "}";
    }

    private void generalises() {
        assertThat(done(pilot.post(path + "/generalisation", null), 422).rules())
                .containsExactly(
                        "gate-DOCUMENTATION", "gate-TRAINING", "gate-PROCESSES", "gate-GAINS", "gate-CORRECTIONS");
        done(pilot.post(path + "/tasks/3/moves", "{\"act\": \"DONE\", \"words\": \"Approuvée\"}"), 200);
        assertThat(missing("CORRECTIONS")).isNull();
        for (String condition : new String[] {"DOCUMENTATION", "TRAINING", "PROCESSES"}) {
            done(
                    pilot.put(
                            path + "/generalisation/conditions/" + condition + "/proof",
                            "{\"words\": \"Mis à jour le 2 juin\"}"),
                    200);
        }
        done(
                pilot.put(
                        path + "/generalisation/conditions/GAINS/pass-over",
                        "{\"words\": \"Ils seront mesurés à l’automne\"}"),
                200);
        assertThat(done(pilot.post(path + "/generalisation", null), 200).at("/openedAt"))
                .isNotNull();
        done(pilot.get(path + "/generalisation"), 200);
    }

    private void bilan() {
        String standard = path.replace("/rollout", "").replace("/api/v1/standards/", "");
        String copil = done(pilot.post("/api/v1/meetings", """
                        {"standard": "%s", "kind": "COPIL", "title": "COPIL de bilan",
                         "startsAt": "2026-06-15T08:00:00Z", "endsAt": "2026-06-15T10:00:00Z", "mode": "REMOTE"}""".formatted(standard)), 201)
                .at("/id");
        assertThat(pilot.post(path + "/bilans", """
                        {"heldOn": "2026-06-15", "meetingId": "%s"}""".formatted(UUID.randomUUID()))
                        .rules())
                .containsExactly("meeting-known");
        done(pilot.post(path + "/bilans", """
                {"heldOn": "2026-06-15", "meetingId": "%s", "meeting": "séance du matin", "gains": "Deux jours de moins par dossier",
                 "configuration": "Un seul fichier de configuration", "training": "Une demi-journée suffit",
                 "changeActions": "Commencer par les chefs de service", "recurrent": "Créer les comptes en masse"}""".formatted(copil)), 201);
        Answer learnt = done(pilot.post(path + "/bilans/1/lessons", """
                {"operation": "installation", "days": 5.5, "daysPerUnit": 0, "reason": "Le pilote a pris le double"}"""), 200);
        assertThat(learnt.at("/lessons/0/daysAfter")).isEqualTo("5.5");
        assertThat(done(pilot.get(path + "/operations"), 200).at("/items/0/days"))
                .isEqualTo("5.5");
        assertThat(done(pilot.get(path + "/bilans/1"), 200).at("/facts/waves/0/done"))
                .isEqualTo("2");
        assertThat(done(pilot.get(path + "/bilans"), 200).at("/items/0/words/meeting"))
                .contains("COPIL", "(séance du matin)");
    }
}
