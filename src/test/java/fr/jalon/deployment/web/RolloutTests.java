package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.application.waves.MailMoves;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.shared.Paris;
import fr.jalon.shared.WorkingDays;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan that is carried out: cycle, waves, anomalies, actions, gate, as people do it in their browser. */
@IntegrationTest
@ActiveProfiles("demo")
class RolloutTests {

    private static final String PILOT = Api.personOf("pilote").toString();
    private static final String MEMBER = Api.personOf("membre").toString();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MailMoves moves;

    private Visitor pilot;
    private String path;

    /** Followed, on the version of the standard that has none. */
    private UUID openPlan(String standard) {
        UUID plan = UUID.randomUUID();
        jdbc.sql("""
                        insert into deployment_plan (id, standard_id, version_id, state, title, why, opened_at, version)
                        select ?, s.id, v.id, 'ACTIVE', 'Plan', 'Pour qu’il serve', now(), 0
                        from standard s join standard_version v on v.standard_id = s.id
                        where s.slug = ? and not exists (select from deployment_plan p where p.version_id = v.id) limit 1
                        """).params(plan, standard).update();
        path = "/standards/" + standard + "/deploiement";
        pilot = new Visitor(mvc);
        pilot.signIn(standard.equals("scot") ? "secretariat" : "pilote");
        return plan;
    }

    private MvcTestResult operation(String name, String days, String after) {
        List<String> fields = new ArrayList<>(
                List.of("name", name, "kind", "TECHNICAL", "days", days, "accountable", PILOT, "responsible", MEMBER));
        if (after != null) {
            fields.addAll(List.of("after", after));
        }
        return pilot.post(path + "/cycle/nouvelle", fields.toArray(new String[0]));
    }

    private MvcTestResult wave(String name, String start, String size, String departements) {
        return pilot.post(path + "/vagues", "name", name, "startOn", start, "size", size, "departements", departements);
    }

    private Document at(String page) {
        MvcTestResult result = pilot.get(path + page);
        assertThat(result).hasStatusOk();
        return Visitor.page(result);
    }

    private String errors(MvcTestResult refused) {
        assertThat(refused).hasStatus(422);
        return Visitor.page(refused).select(".error-summary").text();
    }

    @Test
    void aPilotWaveIsFinishedBeforeTheOthersBegin() {
        UUID plan = openPlan("friches");
        theCycleRefusesACircleAndTakesTheRest();
        theWavesAreDatedAndMoveTogether();
        nothingOfADraftBegins(plan);
        aWaveIsRenamedOrderedAndTakenOutWhileNothingHappenedInIt();
        theGateSaysWhatIsMissing();
        anAnomalyIsTreatedByAnAction();
        whatCannotBeReadComesBackAsItWasTyped(plan);
        thePilotEnds();
        aSelfDiagnosisProposesItsCorrections();
        theGateOpens();
        theNextWavesAreEstimatedAfterThePilot();
        aWeeklyReviewIsFrozenAndTold();
        aBilanIsFrozenAndChangesTheCycle();
        theWavesAreInCalendarsAndThingsToDoOnThePersonalPage();
        peopleReadWhatIsKeptOfThem();
        outsidersSeeTheWavesAndNoName();
        theMapOfAllStandardsSaysHowWavesStand();
        wavesThatBeginTogetherKeepThePlanTheyHadAndSaySo();
        theExpectedDatesBecomeThePlanWhenSomebodySaysSo();
    }

    private void theCycleRefusesACircleAndTakesTheRest() {
        Document empty = at("/vagues");
        assertThat(empty.select("main form")).as("nothing to plan yet").isEmpty();
        assertThat(empty.select("main a[href$=/cycle]").text()).contains("Décrire le cycle");
        theCycleCanBeginWithWhatASourceTells();
        assertThat(operation("Installation", "3", null)).hasStatus(302);
        assertThat(operation("Formation des agents", "2", "installation")).hasStatus(302);
        assertThat(operation("Mise en service", "1", "formation-des-agents")).hasStatus(302);
        String circle = errors(pilot.post(
                path + "/cycle/installation",
                "name",
                "Installation",
                "kind",
                "TECHNICAL",
                "days",
                "3",
                "accountable",
                PILOT,
                "responsible",
                MEMBER,
                "after",
                "mise-en-service"));
        assertThat(circle).contains("« Installation »", "sa propre fin");
        assertThat(errors(pilot.post(
                        path + "/cycle/nouvelle",
                        "name",
                        "Sans bras",
                        "kind",
                        "BUSINESS",
                        "days",
                        "1",
                        "accountable",
                        PILOT)))
                .contains("« Sans bras » n’est confiée à personne");
        assertThat(errors(pilot.post(path + "/cycle/installation/retirer"))).contains("Formation des agents");
        assertThat(at("/cycle").select("tbody tr")).hasSize(3);
    }

    private void theCycleCanBeginWithWhatASourceTells() {
        String start = at("/cycle").select("main a[href$=/modele]").attr("href");
        assertThat(Visitor.page(pilot.get(start)).text())
                .contains("ne disent aucune opération", "RecoStaR (StaR-Elec)");
        assertThat(errors(pilot.post(start, "from", "star-eau"))).contains("En répond");
        assertThat(pilot.post(start, "from", "star-eau", "accountable", PILOT, "responsible", MEMBER))
                .hasStatus(302);
        Document cycle = at("/cycle");
        assertThat(cycle.select("tbody tr").eachText()).hasSize(4).anyMatch(row -> row.contains("Migration"));
        assertThat(at("/cycle/migration").select("#daysPerUnit, #everyWeeks").eachAttr("value"))
                .as("nothing said, not a zero")
                .allMatch(String::isEmpty);
        assertThat(pilot.post(start, "from", "guide", "accountable", PILOT, "responsible", MEMBER))
                .hasStatus(409);
        for (String key : List.of("presentation-et-accompagnement", "migration", "annonce", "documentation")) {
            assertThat(pilot.post(path + "/cycle/" + key + "/retirer")).hasStatus(302);
        }
    }

    @Test
    void whatIsToBeEstimatedBeginsEmpty() {
        Operation unknown = new Operation(
                "a", "A", Operation.Kind.TECHNICAL, BigDecimal.ZERO, BigDecimal.ZERO, Set.of(), 0, List.of());
        assertThat(OperationForm.of(unknown).getDays()).isNull();
        Operation ofUnits = unknown.lasting(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(OperationForm.of(ofUnits).getDays()).isEqualTo("0");
    }

    private void theWavesAreDatedAndMoveTogether() {
        assertThat(wave("Isère", "2026-05-01", "10", "38, 05")).hasStatus(302);
        assertThat(wave("Bretagne", "2026-09-01", "40", "22, 29, 35, 56")).hasStatus(302);
        assertThat(errors(wave("Ailleurs", "2026-09-01", "4", "99Z"))).contains("99Z");
        Document roadmap = at("/vagues");
        assertThat(roadmap.select(".roadmap-wide .roadmap-bar")).hasSize(2);
        assertThat(roadmap.select(".wave-map title").eachText()).contains("Isère, vague 1", "Finistère, vague 2");
        assertThat(roadmap.select("tbody tr").first().text()).contains("Isère", "4 mai 2026", "12 mai 2026");
        assertThat(roadmap.text()).contains("Charge par personne", "les semaines passées n’y sont plus");
        assertThat(roadmap.select(".load-strip[role=img]").attr("aria-label")).contains("semaine par semaine");

        assertThat(errors(pilot.post(path + "/vagues/1/mise-en-service/deplacer", "first", "2026-05-05")))
                .contains("12 mai 2026");
        assertThat(pilot.post(path + "/vagues/1/formation-des-agents/deplacer", "first", "2026-05-18"))
                .hasStatus(302);
        Document wave = at("/vagues/1");
        assertThat(wave.select(".notice").text()).contains("Mise en service").doesNotContain("Installation");
        assertThat(wave.select("tbody tr").last().text()).contains("20 mai 2026");
        movesAreToldInOneMail();
    }

    private void movesAreToldInOneMail() {
        UUID member = UUID.fromString(MEMBER);
        assertThat(pilot.post(path + "/vagues/1/formation-des-agents/deplacer", "first", "2026-05-19"))
                .hasStatus(302);
        assertThat(pilot.post(path + "/vagues/1/formation-des-agents/deplacer", "first", "2026-05-18"))
                .hasStatus(302);
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'mail-moves' and task_instance = ?")
                        .param(MEMBER)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        moves.send(member);
        moves.send(member);
        assertThat(jdbc.sql("select body from outgoing_mail where template = 'operations-moved' and person_id = ?")
                        .param(member)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Isère : Formation des agents, Mise en service");
    }

    private void aWaveIsRenamedOrderedAndTakenOutWhileNothingHappenedInIt() {
        assertThat(wave("Vendée", "", "4", "85")).hasStatus(302);
        assertThat(errors(wave("VENDÉE", "", "4", "85"))).contains("Une vague s’appelle déjà");
        Document planned = at("/vagues");
        assertThat(planned.select("tbody tr").get(2).text()).contains("suit la vague d’avant", "9 septembre 2026");
        Document form = at("/vagues/3/modifier");
        assertThat(form.select("input[name=startOn]").attr("value")).isEmpty();
        assertThat(form.select("input[name=departements]").attr("value")).isEqualTo("85");
        assertThat(errors(pilot.post(path + "/vagues/3/modifier", "name", "", "size", "4", "departements", "Vendée")))
                .contains("Territoire ou organismes");
        assertThat(errors(pilot.post(
                        path + "/vagues/3/modifier", "name", "Vendée", "size", "4", "startOn", "2206-09-01")))
                .contains("Premier jour");
        assertThat(pilot.post(
                        path + "/vagues/3/modifier",
                        "name",
                        "Pays de la Loire",
                        "size",
                        "4",
                        "departements",
                        "REG-52",
                        "organisations",
                        "Syndicat d’eau\nRégie du Lac\n"))
                .hasStatus(302);
        assertThat(at("/vagues").select("tbody tr").get(2).text())
                .contains("Maine-et-Loire", "Vendée", "Syndicat d’eau, Régie du Lac");
        assertThat(pilot.post(path + "/vagues/3/avancer")).hasStatus(302);
        assertThat(at("/vagues").select("tbody tr").get(1).text()).contains("Pays de la Loire", "21 mai 2026");
        assertThat(pilot.post(path + "/vagues/3/avancer")).as("the pilot leads").hasStatus(409);
        assertThat(at("/vagues/3").text()).as("people quote its number").contains("Pays de la Loire");
        assertThat(pilot.post(path + "/vagues/1/retirer"))
                .as("others follow it")
                .hasStatus(409);
        assertThat(pilot.post(path + "/vagues/3/retirer")).hasStatus(302);
        assertThat(at("/vagues").select(".roadmap-wide .roadmap-bar")).hasSize(2);
        assertThat(at("/vagues/2").text()).contains("Bretagne");
        assertThat(wave("Corse", "", "2", "2A, 2B").getResponse().getHeader("Location"))
                .as("no number is given twice")
                .endsWith("/vagues/4");
        assertThat(pilot.post(path + "/vagues/4/retirer")).hasStatus(302);
    }

    private void nothingOfADraftBegins(UUID plan) {
        String begin = "form[action$=/commencer]";
        assertThat(at("/vagues/1").select(begin)).isNotEmpty();
        jdbc.sql("update deployment_plan set state = 'DRAFT' where id = ?")
                .param(plan)
                .update();
        Document draft = at("/vagues/1");
        assertThat(draft.select(begin)).isEmpty();
        assertThat(draft.select(".alert:has(a[href=" + path + "/plan])").text()).contains("encore un brouillon");
        assertThat(pilot.post(path + "/vagues/1/installation/commencer", "first", "2026-06-01"))
                .hasStatus(409);
        jdbc.sql("update deployment_plan set state = 'ACTIVE' where id = ?")
                .param(plan)
                .update();
    }

    private void theGateSaysWhatIsMissing() {
        String missing = errors(pilot.post(path + "/generalisation"));
        assertThat(missing)
                .contains(
                        "3 opérations restent", "Documentation à jour", "Gains mesurés", "autodiagnostic n’a pas été");
        assertThat(pilot.post(path + "/vagues/2/installation/commencer", "first", "2026-06-01"))
                .hasStatus(409);
    }

    private void anAnomalyIsTreatedByAnAction() {
        pilot.post(
                path + "/anomalies/nouvelle",
                "title",
                "Le validateur refuse les accents",
                "severity",
                "MAJOR",
                "wave",
                "1",
                "foundBy",
                "SDIS 38",
                "foundOn",
                "2026-05-20");
        assertThat(errors(pilot.post(path + "/generalisation"))).contains("Le validateur refuse les accents");
        assertThat(errors(pilot.post(
                        path + "/actions/nouvelle",
                        "what",
                        "Corriger",
                        "dueOn",
                        "2026-05-29",
                        "person",
                        MEMBER,
                        "responsible",
                        "Cerema")))
                .contains("exactement un responsable");
        assertThat(pilot.post(
                        path + "/actions/nouvelle",
                        "what",
                        "Corriger le validateur",
                        "dueOn",
                        "2026-05-29",
                        "person",
                        MEMBER,
                        "anomaly",
                        "1",
                        "everyWeeks",
                        "2"))
                .hasStatus(302);
        assertThat(at("/anomalies/1").text()).contains("Corriger le validateur", "Fatou Diarra");
        assertThat(at("/actions?vue=tableau").select(".board-column").get(2).text())
                .contains("en retard");
        pilot.post(path + "/actions/1", "act", "fait", "words", "Version 1.2");
        assertThat(at("/actions").select("tbody tr").first().text())
                .as("it comes back by itself")
                .contains("12 juin 2026");
        assertThat(errors(pilot.post(path + "/anomalies/1", "state", "TREATED")))
                .contains("Dites comment");
        assertThat(pilot.post(path + "/anomalies/1", "state", "TREATED", "treatment", "Validateur corrigé"))
                .hasStatus(302);
    }

    private void whatCannotBeReadComesBackAsItWasTyped(UUID plan) {
        TypedBack typed = new TypedBack(pilot);
        String week = at("/revues").select("a.btn-primary").attr("href");
        assertThat(typed.check(path + "/vagues/1"))
                .as("each operation begins and moves")
                .isEqualTo(6);
        assertThat(typed.check(path + "/generalisation")).isGreaterThan(6);
        for (String page : List.of(
                path + "/cycle/nouvelle",
                path + "/cycle/installation",
                path + "/vagues",
                path + "/vagues/2/modifier",
                path + "/actions/nouvelle",
                path + "/actions/2",
                path + "/actions/2/modifier",
                path + "/anomalies/nouvelle",
                path + "/anomalies/1",
                path + "/anomalies/1/modifier",
                path + "/bilans",
                path + "/declarer",
                path + "/plans/" + plan + "/modifier",
                path + "/plans/" + plan,
                path + "/indicateurs/nouveau",
                week)) {
            assertThat(typed.check(page)).as(page).isPositive();
        }
        for (PlanSection section : PlanSection.values()) {
            assertThat(typed.check(path + "/plans/" + plan + "/rubriques/" + section.path()))
                    .as(section.name())
                    .isPositive();
        }
    }

    private void thePilotEnds() {
        for (String step : List.of(
                "installation/commencer 2026-05-04",
                "installation/terminer 2026-05-12",
                "formation-des-agents/commencer 2026-05-11",
                "formation-des-agents/terminer 2026-05-19",
                "mise-en-service/commencer 2026-05-20",
                "mise-en-service/terminer 2026-05-20")) {
            String[] parts = step.split(" ");
            assertThat(pilot.post(path + "/vagues/1/" + parts[0], "first", parts[1]))
                    .as(step)
                    .hasStatus(302);
            assertThat(at("/vagues").select("td[data-label=Semaine]").eachText())
                    .as("weeks that are over are no load")
                    .isNotEmpty()
                    .noneMatch(week -> week.contains("mai 2026"));
        }
        Document over = at("/vagues/1");
        assertThat(over.text()).contains("3 sur 3 terminées");
        assertThat(over.select("tbody tr").get(0).text())
                .as("the plan beside what happened")
                .contains("du 4 mai 2026 au 6 mai 2026", "du 4 mai 2026 au 12 mai 2026", "+3 jours ouvrés");
        assertThat(over.select("tbody tr").get(1).text())
                .as("facts are facts, and what they contradict is said")
                .contains("du 18 mai 2026 au 19 mai 2026", "du 11 mai 2026", "avant la fin de : Installation");
        assertThat(over.select(".roadmap-wide .roadmap-plan")).hasSize(3);
        Document roadmap = at("/vagues");
        assertThat(roadmap.select("tbody tr").first().text()).contains("du 4 mai 2026 au 20 mai 2026", "aucun");
        assertThat(pilot.get(path + "/vagues.csv"))
                .bodyText()
                .contains("1,Isère,Installation,technique,2026-05-04,2026-05-06,2026-05-04,2026-05-12");
        assertThat(pilot.post(path + "/vagues/1/retirer")).as("it happened").hasStatus(409);
        assertThat(pilot.post(path + "/vagues/1/modifier", "name", "Isère", "size", "11", "startOn", "2026-05-01"))
                .as("its size is a fact")
                .hasStatus(409);
    }

    private void aSelfDiagnosisProposesItsCorrections() {
        assertThat(errors(pilot.post(path + "/autodiagnostics/nouveau", "answers[training/approved]", "YES")))
                .contains("toutes les questions");
        String first = answer("NO").getResponse().getHeader("Location");
        Document result = Visitor.page(pilot.get(first));
        assertThat(result.select(".diagnosis-square.no")).hasSize(1);
        assertThat(result.select("form").text()).contains("Faire approuver le plan de formation");
        assertThat(pilot.post(
                        first + "/actions", "places", "training/approved", "person", PILOT, "dueOn", "2026-06-30"))
                .hasStatus(302);
        assertThat(at("/actions").text()).contains("Faire approuver le plan de formation");
        assertThat(errors(pilot.post(path + "/generalisation"))).contains("compte 1 « non »");
        answer("YES");
        assertThat(at("/autodiagnostics").select("table.table-stack tbody td"))
                .as("each says which one it is of, where a phone stacks them")
                .isNotEmpty()
                .allMatch(cell -> !cell.attr("data-label").isBlank());
        assertThat(at("/autodiagnostics").select("thead th").eachText())
                .hasSize(3)
                .as("two of the same day")
                .doesNotHaveDuplicates()
                .satisfies(titles -> assertThat(titles.get(1)).endsWith("n° 2"));
        assertThatThrownBy(() -> jdbc.sql("delete from self_diagnosis_answer").update())
                .hasMessageContaining("append-only");
    }

    private MvcTestResult answer(String approved) {
        List<String> fields = new ArrayList<>();
        pilot.get(path + "/autodiagnostics/nouveau");
        at("/autodiagnostics/nouveau").select("input[value=YES]").forEach(input -> {
            fields.add(input.attr("name"));
            fields.add(input.attr("name").equals("answers[training/approved]") ? approved : "YES");
        });
        return pilot.post(path + "/autodiagnostics/nouveau", fields.toArray(new String[0]));
    }

    private void theGateOpens() {
        for (String condition : List.of("DOCUMENTATION", "TRAINING", "PROCESSES")) {
            assertThat(pilot.post(
                            path + "/generalisation/remplie", "condition", condition, "words", "Mis à jour le 2 juin"))
                    .hasStatus(302);
        }
        assertThat(errors(pilot.post(path + "/generalisation")))
                .contains("Gains mesurés")
                .doesNotContain("Formations");
        assertThat(errors(pilot.post(path + "/generalisation/passer", "condition", "GAINS", "words", " ")))
                .contains("pourquoi");
        pilot.post(path + "/generalisation/passer", "condition", "GAINS", "words", "Mesurés à l’automne");
        assertThat(at("/generalisation").text()).contains("passé outre", "Mesurés à l’automne", "Claire Vannier");
        theCorrectionsOfAnEarlierSelfDiagnosisAreNotForgotten();
        assertThat(pilot.post(path + "/generalisation")).hasStatus(302);
        assertThat(at("/generalisation").text()).contains("généralisé depuis");
    }

    private void theCorrectionsOfAnEarlierSelfDiagnosisAreNotForgotten() {
        assertThat(errors(pilot.post(path + "/generalisation")))
                .contains("Une action corrective est en retard", "Faire approuver le plan de formation");
        assertThat(at("/generalisation")
                        .select(".gate-line li a[href*=/actions/]")
                        .text())
                .isEqualTo("Faire approuver le plan de formation");
        assertThat(pilot.post(
                        path + "/generalisation/passer",
                        "condition",
                        "CORRECTIONS",
                        "words",
                        "Approuvé de vive voix, la note suit"))
                .hasStatus(302);
        assertThat(at("/generalisation").text()).contains("Approuvé de vive voix");
    }

    private static LocalDate today() {
        return Paris.day(Instant.now());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern((day.getDayOfMonth() == 1 ? "'1er'" : "d") + " MMMM yyyy", Locale.FRENCH)
                .format(day);
    }

    private void theNextWavesAreEstimatedAfterThePilot() {
        assertThat(at("/vagues").select("tbody tr").get(1).text())
                .as("installation took 6 days instead of 3, training 7 instead of 2")
                .contains(
                        "8 septembre 2026",
                        "attendu",
                        "du " + day(WorkingDays.onOrAfter(today())) + " au",
                        day(Schedule.slot(today(), 6 + 7).last()));
        assertThat(at("/vagues").select(".roadmap-wide .roadmap-estimate")).hasSize(1);
    }

    private void aWeeklyReviewIsFrozenAndTold() {
        String week = at("/revues").select("a.btn-primary").attr("href");
        Document open = Visitor.page(pilot.get(week));
        assertThat(open.select(".review-part").first().text())
                .containsPattern("Corriger le validateur.*, fait le "
                        + Paris.day(Instant.now()).getDayOfMonth())
                .as("months ago: no review was closed yet")
                .startsWith("Fait depuis le début du plan")
                .containsPattern("Isère : Installation.*, fait le 12.mai.2026");
        assertThat(open.select(".review-part").get(2).text()).contains("Corriger le validateur", "12 juin 2026");
        assertThat(open.select(".review-part").get(2).text())
                .as("of a wave that should have begun")
                .contains("Bretagne : Installation", "à commencer le 1er septembre 2026");
        assertThat(at("/vagues").select("tbody tr").get(1).text()).contains("en retard");
        assertThat(at("/plan").select("aside").text()).contains("Bretagne aurait dû commencer le 1er septembre 2026");
        assertThat(at("/vagues/2").select(".alert").text()).contains("aurait dû commencer le 1er septembre 2026");
        String before = path + "/revues/"
                + LocalDate.parse(week.substring(week.lastIndexOf('/') + 1)).minusWeeks(1);
        assertThat(Visitor.page(pilot.get(before))
                        .select(".review-part")
                        .first()
                        .text())
                .as("what was done since the week before ended")
                .doesNotContain("Corriger le validateur");
        assertThat(open.select(".review-part").last().text())
                .contains("Le validateur refuse les accents", "close depuis le début du plan", "majeure");
        assertThat(pilot.get(path + "/revues/2020-01-06")).hasStatus(404);
        assertThat(pilot.post(path + "/revues/2020-01-06", "act", "clore", "measures", "Aucune"))
                .hasStatus(404);
        assertThat(errors(pilot.post(week, "act", "clore"))).contains("mesures correctives");
        assertThat(pilot.post(week, "act", "clore", "measures", "Reprendre jeudi", "next", "Former l’Isère"))
                .hasStatus(302);
        assertThat(pilot.get(before)).as("a later one is held").hasStatus(404);
        pilot.post(path + "/actions/2", "act", "fait");
        Document closed = Visitor.page(pilot.get(week));
        assertThat(closed.select(".review-part").get(2).text())
                .as("what was done since is still late in the review")
                .contains("Corriger le validateur");
        assertThat(closed.text()).contains("Reprendre jeudi", "Close le");
        assertThat(closed.select(".review-part").first().text()).startsWith("Fait depuis le début du plan");
        assertThat(closed.select(".review-part").last().text()).contains("Le validateur refuse les accents");
        assertThat(at("/revues").select("a.btn-primary"))
                .as("nothing left to hold this week")
                .isEmpty();
        assertThat(at("/revues").text()).contains("La revue de cette semaine est close");
        assertThatThrownBy(() -> jdbc.sql("delete from weekly_review_anomaly").update())
                .hasMessageContaining("append-only");
        assertThat(closed.select("form[action*=revues]")).isEmpty();
        whatIsTypedInAClosedReviewIsGivenBack(week);
        assertThatThrownBy(() ->
                        jdbc.sql("update weekly_review set measures = 'x'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from weekly_review_line").update())
                .hasMessageContaining("append-only");
        assertThat(jdbc.sql(
                                "select count(*) from outgoing_mail where template = 'weekly-review' and person_id = ?::uuid")
                        .param(MEMBER)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(Visitor.page(pilot.get(week + "?projeter=true")).select(".projected"))
                .hasSize(1);
    }

    private void whatIsTypedInAClosedReviewIsGivenBack(String week) {
        MvcTestResult late = pilot.post(week, "act", "clore", "measures", "Appeler l’éditeur", "next", "Rien de plus");
        assertThat(late).hasStatus(409);
        Document shown = Visitor.page(late);
        assertThat(shown.select(".alert-warning").text()).contains("Quelqu’un a clos cette revue");
        assertThat(shown.select("textarea[readonly]").eachText()).containsExactly("Appeler l’éditeur", "Rien de plus");
        assertThat(shown.text()).contains("Reprendre jeudi");
    }

    private void aBilanIsFrozenAndChangesTheCycle() {
        assertThat(at("/bilans").select("input[name=heldOn]").val())
                .isEqualTo(Paris.day(Instant.now()).toString());
        assertThat(errors(pilot.post(path + "/bilans"))).contains("Date du bilan");
        assertThat(pilot.post(
                        path + "/bilans",
                        "heldOn",
                        "2026-06-15",
                        "meeting",
                        "COPIL n° 3",
                        "gains",
                        "Deux jours de moins",
                        "recurrent",
                        "Créer les comptes en masse"))
                .hasStatus(302);
        assertThat(pilot.post(
                        path + "/bilans/1/lecons",
                        "operation",
                        "installation",
                        "days",
                        "5,5",
                        "daysPerUnit",
                        "0",
                        "reason",
                        "Le pilote a pris le double"))
                .hasStatus(302);
        assertThat(at("/bilans/1").text())
                .contains("COPIL n° 3", "Deux jours de moins", "Isère", "3 sur 3", "Le pilote a pris le double");
        assertThat(at("/cycle").select("tbody tr").first().text()).contains("5,5 jours");
        assertThat(new TypedBack(pilot).check(path + "/bilans/1")).isEqualTo(3);
        assertThat(at("/vagues/2").text()).as("a planned wave keeps its copy").contains("3 jours");
        assertThat(bytes("/bilans/1/bilan.pdf"))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(words(bytes("/bilans/1/bilan.docx")))
                .contains(
                        "Déploiement généralisé",
                        "Isère (vague pilote)",
                        "du 4 mai 2026 au 20 mai 2026",
                        "du 1er septembre 2026 au 8 septembre 2026",
                        " (attendu)");
        assertThatThrownBy(() -> jdbc.sql("update bilan set gains = 'x'").update())
                .hasMessageContaining("append-only");
    }

    private static String words(byte[] docx) {
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(text)) {
            return extractor.getText().replace('\u00a0', ' ');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] bytes(String page) {
        MvcTestResult file = pilot.get(path + page);
        assertThat(file).hasStatusOk();
        return file.getResponse().getContentAsByteArray();
    }

    /** As the feed of its standard says it. */
    private String firstDayOf(String wave) {
        Matcher day = Pattern.compile("DTSTART;VALUE=DATE:(\\d+)(?:(?!END:VEVENT)[\\s\\S])*SUMMARY:" + wave)
                .matcher(new String(bytes("/vagues.ics"), StandardCharsets.UTF_8));
        assertThat(day.find()).isTrue();
        return day.group(1);
    }

    private void theWavesAreInCalendarsAndThingsToDoOnThePersonalPage() {
        assertThat(mvc.get().uri(path + "/vagues.ics").exchange())
                .bodyText()
                .contains("SUMMARY:Isère", "DTSTART;VALUE=DATE:20260504", "DTEND;VALUE=DATE:20260521");
        LocalDate begins = LocalDate.parse(firstDayOf("Bretagne"), DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(Visitor.page(pilot.get("/agenda?mois=" + YearMonth.from(begins)))
                        .text())
                .as("expected on the day its page says")
                .contains("la vague Bretagne commence");
        Visitor member = new Visitor(mvc);
        member.signIn("membre");
        assertThat(Visitor.page(member.get("/mon-espace")).text())
                .contains("Faire : Corriger le validateur", "Réaliser l’opération Bretagne : Installation");
    }

    private void peopleReadWhatIsKeptOfThem() {
        Visitor member = new Visitor(mvc);
        member.signIn("membre");
        assertThat(member.get("/mon-espace/donnees/export"))
                .bodyText()
                .contains("conduite des déploiements", "Corriger le validateur", "RESPONSIBLE");
    }

    private void theMapOfAllStandardsSaysHowWavesStand() {
        Document waves = Visitor.page(new Visitor(mvc).get("/deploiement/cartes/vagues"));
        assertThat(waves.select("#carte .panel-head .small").text())
                .containsPattern("^\\d+ standards?, \\d+ départements? sur 101$");
        assertThat(waves.select("#carte .tilemap-key li").eachText()).containsExactly("prévue", "en cours", "terminée");
        assertThat(waves.select("#carte").text())
                .contains("où en sont ces vagues")
                .doesNotContain("Dernière valeur", "n’a pas de mesure");
        assertThat(waves.select("#carte tbody tr").eachText())
                .anyMatch(row -> row.startsWith("05 Hautes-Alpes terminée 1"))
                .anyMatch(row -> row.startsWith("29 Finistère prévue"));
        assertThat(mvc.get().uri("/deploiement/cartes/vagues/departements.csv").exchange())
                .bodyText()
                .containsPattern("DEP-05,.*,terminée");
    }

    private void outsidersSeeTheWavesAndNoName() {
        Visitor stranger = new Visitor(mvc);
        Document wave = Visitor.page(stranger.get(path + "/vagues/1"));
        assertThat(wave.text()).contains("Installation").doesNotContain("Claire Vannier", "Fatou Diarra");
        assertThat(Visitor.page(stranger.get(path + "/vagues")).text()).doesNotContain("Charge par personne");
        for (String inside : List.of("/cycle", "/actions", "/anomalies", "/generalisation", "/autodiagnostics")) {
            assertThat(mvc.get()
                            .uri(path + inside)
                            .with(SignedIn.as(Api.personOf("lecture")))
                            .exchange())
                    .as(inside)
                    .hasStatus(403);
        }
    }

    private void wavesThatBeginTogetherKeepThePlanTheyHadAndSaySo() {
        assertThat(wave("Corse", "", "2", "2A, 2B")).hasStatus(302);
        assertThat(wave("Alsace", "", "2", "67, 68")).hasStatus(302);
        assertThat(at("/vagues").select("tbody tr").get(2).text()).contains("9 septembre 2026", "suit la vague");
        String alsace = at("/vagues").select("tbody tr").get(3).text();
        assertThat(alsace).contains("22 septembre 2026", "suit la vague d’avant");
        for (int number : List.of(2, 5, 6)) {
            assertThat(pilot.post(path + "/vagues/" + number + "/installation/commencer", "first", "2026-09-01"))
                    .hasStatus(302);
        }
        Document together = at("/vagues");
        assertThat(together.select("tbody tr").get(3).text())
                .contains(
                        "du 22 septembre 2026", "du 1er septembre 2026", "a commencé avant la fin de la vague d’avant")
                .doesNotContain("suit la vague");
        assertThat(together.select("tbody tr").get(1).select(".warned")).isEmpty();
    }

    private void theExpectedDatesBecomeThePlanWhenSomebodySaysSo() {
        assertThat(at("/vagues/6").text()).contains("Retenir les dates attendues");
        assertThat(pilot.post(path + "/vagues/6/replanifier")).hasStatus(302);
        Document planned = at("/vagues/6");
        assertThat(planned.select("tbody tr").get(0).text())
                .as("what has begun keeps its plan")
                .contains("du 22 septembre 2026", "du 1er septembre 2026");
        assertThat(planned.select("tbody tr").get(1).select("td").get(3).text()).isEqualTo("aucun");
    }

    @Test
    void whatTwoPeopleDoAtOnceIsDoneOnce() {
        openPlan("scot");
        assertThat(pilot.post(
                        path + "/actions/nouvelle",
                        "what",
                        "Former",
                        "dueOn",
                        LocalDate.now().toString(),
                        "responsible",
                        "Cerema"))
                .hasStatus(302);
        String week =
                path + "/revues/" + Paris.day(Instant.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertThat(together(() -> mvc.post()
                        .uri(week)
                        .param("act", "clore")
                        .param("measures", "Rien")
                        .with(SignedIn.as(Api.personOf("secretariat")))
                        .exchange()
                        .getResponse()
                        .getStatus()))
                .containsExactlyInAnyOrder(302, 409, 409, 409);

        String csv = "organisme;usage;territoire\nSyndicat des deux mains;prévu;DEP-38\n";
        assertThat(together(() -> Api.anonymous(mvc)
                        .signedInAs("secretariat")
                        .upload(
                                "/api/v1/standards/scot/declarations/imports",
                                "r.csv",
                                csv.getBytes(StandardCharsets.UTF_8))
                        .status()))
                .containsOnly(200);
        assertThat(jdbc.sql(
                                "select count(*) from use_declaration where organisation_as_written = 'Syndicat des deux mains'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Four at once. */
    private static List<Integer> together(Callable<Integer> act) {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(Collections.nCopies(4, act))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void theDatabaseKeepsExactlyOneAccountableAndSomebodyResponsible() {
        UUID plan = openPlan("operations-d-amenagement");
        assertThat(operation("Installation", "3", null)).hasStatus(302);
        UUID operation = jdbc.sql("select id from cycle_operation where plan_id = ?")
                .param(plan)
                .query(UUID.class)
                .single();
        assertThatThrownBy(() -> jdbc.sql("insert into cycle_part values (?, ?::uuid, 'ACCOUNTABLE')")
                        .params(operation, MEMBER)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("cycle_part_one_accountable");
        for (String raci : List.of("ACCOUNTABLE", "RESPONSIBLE")) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(
                            none -> jdbc.sql("delete from cycle_part where operation_id = ? and raci = ?")
                                    .params(operation, raci)
                                    .update()))
                    .hasStackTraceContaining("exactly one accountable");
        }
        assertThat(errors(pilot.post(
                        path + "/cycle/nouvelle",
                        "name",
                        "Ailleurs",
                        "kind",
                        "BUSINESS",
                        "days",
                        "1",
                        "accountable",
                        Api.personOf("lecture").toString(),
                        "responsible",
                        MEMBER)))
                .contains("n’est pas membre");
    }
}
