package fr.jalon.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.jalon.deployment.RolloutStory;
import fr.jalon.shared.Paris;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A plan that is carried out over the API: by its pilot, read by its sponsor, shut to strangers where people are named. */
@IntegrationTest
@ActiveProfiles("demo")
class RolloutApiTests {

    private static final List<String> INSIDE = List.of(
            "/operations",
            "/loads",
            "/tasks",
            "/tasks/1",
            "/anomalies",
            "/anomalies/1",
            "/reviews",
            "/reviews/" + Paris.day(Instant.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
            "/bilans",
            "/bilans/1",
            "/self-diagnoses",
            "/generalisation");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Api pilot;
    private Api stranger;
    private String standard;
    private String plan;

    /** A standard of its own, a plan that everybody reads, the demo's pilot and sponsor on it. */
    private void opensAPlan() {
        pilot = Api.pilot(mvc);
        stranger = Api.anonymous(mvc).signedInAs("lecture");
        standard = RolloutStory.standard(mvc, "Bornes de recharge");
        plan = RolloutStory.draft(pilot, standard);
    }

    private static Answer done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    @Test
    void thePilotCarriesAPlanOutAndOnlyThoseInsideReadWhatNamesPeople() {
        opensAPlan();
        assertThat(stranger.get(standard + "/rollout/waves").status())
                .as("a draft is nobody's business")
                .isEqualTo(404);
        for (String account : List.of("commission", "presidence", "lecture", "commanditaire")) {
            Api anybody = Api.anonymous(mvc).signedInAs(account);
            done(anybody.get(standard), 200);
            done(anybody.get(standard.replace("/api/v1", "")), 200);
        }
        done(pilot.post(plan + "/activation", null), 200);
        RolloutStory.tell(pilot, stranger, standard);

        sponsorReadsAllAndWritesNothing();
        strangersReadDatesAndNoName();
        pagesOfActionsFollowEachOther();
        contactsAndChannelsAreForThePilotAndTheSponsor();
        faultsNameTheFieldAndTheState();
        filesOfActionsAreTakenInOnce();
        filesOfOperationsAreTakenInOnce();
        aClosedPlanChangesNoMore();
    }

    private void aClosedPlanChangesNoMore() {
        done(pilot.post(plan + "/closure", "{\"lessons\": \"Commencer plus tôt\"}"), 200);
        String rollout = standard + "/rollout";
        assertThat(pilot.post(
                                rollout + "/tasks",
                                "{\"what\": \"X\", \"responsible\": \"Y\", \"dueOn\": \"2026-06-01\"}")
                        .status())
                .isEqualTo(409);
        assertThat(pilot.post(rollout + "/tasks/2/moves", "{\"act\": \"REOPEN\"}")
                        .status())
                .isEqualTo(409);
        assertThat(pilot.delete(rollout + "/waves/2").status()).isEqualTo(409);
        assertThat(pilot.post(rollout + "/waves/2/operations/installation/beginning", "{\"day\": null}")
                        .status())
                .isEqualTo(409);
        done(pilot.get(rollout + "/tasks"), 200);
    }

    private void sponsorReadsAllAndWritesNothing() {
        Api sponsor = Api.anonymous(mvc).signedInAs("commanditaire");
        for (String inside : INSIDE) {
            done(sponsor.get(standard + "/rollout" + inside), 200);
        }
        assertThat(sponsor.delete(standard + "/rollout/operations/formation").status())
                .isEqualTo(403);
        assertThat(sponsor.post(standard + "/rollout/generalisation", null).status())
                .isEqualTo(403);
        assertThat(sponsor.post(
                                standard + "/rollout/tasks",
                                "{\"what\": \"X\", \"responsible\": \"Y\", \"dueOn\": \"2026-06-01\"}")
                        .status())
                .isEqualTo(403);
        done(sponsor.post(standard + "/rollout/anomalies", """
                {"title": "Vu en visite", "severity": "MINOR", "foundBy": "Commanditaire", "foundOn": "2026-05-20"}"""), 201);
    }

    private void strangersReadDatesAndNoName() {
        for (String inside : INSIDE) {
            assertThat(stranger.get(standard + "/rollout" + inside).status())
                    .as(inside)
                    .isEqualTo(403);
            assertThat(Api.anonymous(mvc).get(standard + "/rollout" + inside).status())
                    .as(inside)
                    .isEqualTo(401);
        }
        Answer wave = done(Api.anonymous(mvc).get(standard + "/rollout/waves/1"), 200);
        assertThat(wave.text())
                .contains("Installation")
                .doesNotContain("Vannier", Api.personOf("pilote").toString());
        assertThat(wave.body().at("/operations/0/people").isEmpty()).isTrue();
    }

    private void pagesOfActionsFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            done(pilot.post(standard + "/rollout/tasks", """
                    {"what": "Relancer %d", "responsible": "Cerema", "dueOn": "2026-07-%02d"}""".formatted(i, 10 + i % 2)), 201);
        }
        List<String> all = new java.util.ArrayList<>();
        String after = "";
        while (after != null) {
            Answer page = done(pilot.get(standard + "/rollout/tasks?limit=2" + after), 200);
            page.body().path("items").forEach(item -> all.add(item.path("what").asString()));
            after = page.at("/next") == null ? null : "&after=" + page.at("/next");
        }
        assertThat(all).hasSize(6).doesNotHaveDuplicates().contains("Relancer 4");
    }

    private void contactsAndChannelsAreForThePilotAndTheSponsor() {
        done(pilot.post(plan + "/entries?section=CONTACTS", """
                {"kind": "CONTACTED", "title": "Alix Morvan", "text": "Syndicat des Vallons", "result": "La rappeler",
                 "day": "2026-06-12"}"""), 201);
        done(pilot.post(plan + "/entries?section=CHANNELS", """
                {"kind": "UNDER_TRIAL", "title": "Lettre aux maires", "text": "Deux semaines", "day": "2026-06-01"}"""), 201);
        done(
                pilot.post(
                        plan + "/entries?section=BUDGET",
                        "{\"kind\": \"ENGINEERING\", \"title\": \"Appui\", \"needed\": 12000}"),
                201);
        done(pilot.post(plan + "/entries?section=RISKS", "{\"title\": \"Le budget manque\"}"), 201);
        for (String kept : List.of("CONTACTS", "CHANNELS", "BUDGET", "RISKS")) {
            assertThat(stranger.get(plan + "/entries?section=" + kept).status())
                    .as(kept)
                    .isEqualTo(403);
        }
        assertThat(done(stranger.get(plan + "/entries"), 200).text())
                .doesNotContain("Alix Morvan", "Lettre aux maires", "12000", "Le budget manque");
        assertThat(done(Api.anonymous(mvc).signedInAs("commanditaire").get(plan + "/entries"), 200)
                        .text())
                .contains("Alix Morvan", "Le budget manque");
    }

    private void faultsNameTheFieldAndTheState() {
        String rollout = standard + "/rollout";
        assertThat(pilot.post(rollout + "/tasks", """
                        {"what": "Deux fois confiée", "person": "%s", "responsible": "Cerema", "dueOn": "2026-06-01"}""".formatted(Api.personOf("pilote")))
                        .rules())
                .containsExactly("one-responsible");
        assertThat(pilot.post(rollout + "/tasks", """
                        {"what": "À une inconnue", "person": "%s", "dueOn": "2026-06-01"}""".formatted(UUID.randomUUID()))
                        .rules())
                .containsExactly("one-responsible");
        assertThat(pilot.post(rollout + "/tasks/2/moves", "{\"act\": \"BEGIN\"}")
                        .status())
                .as("it is done")
                .isEqualTo(409);
        assertThat(pilot.put(rollout + "/operations/inconnue", """
                        {"name": "Inconnue", "kind": "BUSINESS", "days": 1, "accountable": "%1$s",
                         "responsible": ["%1$s"]}""".formatted(Api.personOf("pilote")))
                        .status())
                .isEqualTo(404);
        assertThat(pilot.put(rollout + "/waves/1/operations/installation/first-day", "{\"day\": \"2026-06-01\"}")
                        .rules())
                .containsExactly("begun");
        assertThat(pilot.post(rollout + "/bilans/1/lessons", """
                        {"operation": "installation", "days": -1, "daysPerUnit": 0, "reason": "Faute de frappe"}""").rules()).containsExactly("duration");
        assertThat(pilot.get(rollout + "/reviews/2026-05-26").status())
                .as("a Tuesday")
                .isEqualTo(404);
        assertThat(pilot.get(rollout + "/waves/99").status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from bilan_lesson where reason = 'Faute de frappe'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Answer upload(String place, String name, String text) {
        return done(pilot.upload(standard + "/rollout" + place, name, text.getBytes(StandardCharsets.UTF_8)), 200);
    }

    private static int count(Answer answer, String name) {
        return answer.body().path(name).asInt();
    }

    private void filesOfActionsAreTakenInOnce() {
        String name = jdbc.sql("select name from person where id = ?")
                .param(Api.personOf("commanditaire"))
                .query(String.class)
                .single();
        String rows = "Échéance;Action;Responsable;Autres;Toutes les semaines\r\n"
                + "31/08/2026;Préparer l’été;" + name + ";Cerema, relit;4\r\n"
                + "01/09/2026;\"Écrire à; puis appeler\";Syndicat des Vallons;;\r\n";
        Answer dry = upload("/tasks/imports?dryRun=true", "actions.csv", rows + "bientôt;Sans date;Cerema;;\r\n");
        assertThat(List.of(count(dry, "fresh"), count(dry, "written"))).containsExactly(2, 0);
        assertThat(dry.at("/faults/0/line")).isEqualTo("4");
        assertThat(dry.at("/faults/0/written")).isEqualTo("bientôt");
        assertThat(count(upload("/tasks/imports", "actions.csv", rows + "bientôt;Sans date;Cerema;;\r\n"), "written"))
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from outgoing_mail where template = 'tasks-taken-in' and person_id = ?")
                        .param(Api.personOf("commanditaire"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Answer corrected = upload("/tasks/imports", "actions.csv", rows + "02/09/2026;Sans date;Cerema;;\r\n");
        assertThat(List.of(count(corrected, "fresh"), count(corrected, "same"), count(corrected, "written")))
                .as("only the corrected line is new")
                .containsExactly(1, 2, 1);
        Answer ods = done(
                pilot.upload(standard + "/rollout/tasks/imports", "actions.ods", ods(new Object[][] {
                    {"action", "responsable", "échéance"},
                    {"préparer l’été", name, LocalDate.of(2026, 8, 31)},
                    {"Sans date", "Cerema", LocalDate.of(2026, 9, 9)}
                })),
                200);
        assertThat(List.of(count(ods, "same") + count(ods, "changed"), count(ods, "fresh")))
                .as("a day that moved is the same action")
                .containsExactly(2, 0);
        assertThat(jdbc.sql("select every_weeks from task where what ilike 'préparer%' and responsible_id = ?")
                        .param(Api.personOf("commanditaire"))
                        .query(Integer.class)
                        .list())
                .containsExactly(4);
        assertThat(pilot.upload(standard + "/rollout/tasks/imports", "photo.ods", new byte[] {1, 2, 3})
                        .fields())
                .containsExactly("file");
        assertThat(Api.anonymous(mvc)
                        .signedInAs("commanditaire")
                        .upload(
                                standard + "/rollout/tasks/imports",
                                "actions.csv",
                                rows.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(403);
    }

    private void filesOfOperationsAreTakenInOnce() {
        String name = jdbc.sql("select name from person where id = ?")
                .param(Api.personOf("pilote"))
                .query(String.class)
                .single();
        String rows = "opération,nature,jours,jours par unité,attend,en répond,réalise\n"
                + "Reprise de l’historique,technique,\"2,335\",\"0,25\",Installation,%1$s,%1$s\n".formatted(name)
                + "Réunion publique,métier,1,,Reprise de l’historique,%1$s,%1$s\n".formatted(name)
                + "Bouclée,métier,1,,Bouclée,%1$s,%1$s\n".formatted(name);
        Answer first = upload("/operations/imports", "operations.csv", rows);
        assertThat(List.of(count(first, "fresh"), count(first, "written"))).containsExactly(2, 2);
        assertThat(first.at("/faults/0/line")).isEqualTo("4");
        Answer second = upload("/operations/imports", "operations.csv", rows);
        assertThat(List.of(count(second, "same"), count(second, "written"))).containsExactly(2, 0);
        Answer ods = done(
                pilot.upload(standard + "/rollout/operations/imports", "operations.ods", ods(new Object[][] {
                    {"Opération", "Jours", "En répond", "Réalise"},
                    {"Visite", 2.5, name, name}
                })),
                200);
        assertThat(count(ods, "written")).isEqualTo(1);
        assertThat(done(pilot.get(standard + "/rollout/operations"), 200).body().path("items"))
                .hasSize(5);
    }

    private static byte[] ods(Object[][] cells) {
        try {
            Sheet sheet = new Sheet("Feuille", cells.length, cells[0].length);
            sheet.getDataRange().setValues(cells);
            SpreadSheet book = new SpreadSheet();
            book.appendSheet(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
