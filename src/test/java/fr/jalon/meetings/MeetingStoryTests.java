package fr.jalon.meetings;

import static fr.jalon.support.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.SearchSource;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Pages;
import fr.jalon.support.Readable;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Statements;
import fr.jalon.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A meeting from its planning to its minutes, by its pages, without scripts. */
@IntegrationTest
@ActiveProfiles("demo")
class MeetingStoryTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";
    private static final Pattern PATH = Pattern.compile("/reunions/[0-9a-f-]{36}");
    private static final String LINK = "https://visio.example/salle-secrete";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<SearchSource> searched;

    private String plan(String kind, String title, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "kind",
                kind,
                "title",
                title,
                "day",
                "2031-03-24",
                "starts",
                "16 h",
                "ends",
                "18:00",
                "mode",
                "HYBRID",
                "place",
                "Salle 3",
                "link",
                LINK));
        fields.addAll(List.of(more));
        MvcTestResult made = post("animation", STANDARD + "/reunions", fields.toArray(String[]::new));
        Matcher path = PATH.matcher(made.getResponse().getHeader("Location"));
        assertThat(path.find()).isTrue();
        return path.group();
    }

    private MvcTestResult post(String who, String path, String... namesAndValues) {
        return new Pages(mvc).post(who, path, namesAndValues);
    }

    private MvcTestResult get(String who, String path) {
        return new Pages(mvc).get(who, path);
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private MvcTestResult note(String who, String path, UUID id, int base, UUID writer, String words) {
        return mvc.post()
                .uri(path + "/seance/notes")
                .with(SignedIn.as(Api.personOf(who)))
                .header("X-Jalon-Live", "1")
                .param("id", id.toString())
                .param("base", String.valueOf(base))
                .param("writer", writer.toString())
                .param("text", words)
                .exchange();
    }

    @Test
    void goesFromPlanningToPublicMinutes() {
        String path = plan("PLENARY", "Plénière de printemps");
        assertThat(status(mvc.get().uri(path).exchange())).isEqualTo(404);
        post(
                "animation",
                path + "/ordre-du-jour",
                "title",
                "Modèle de données",
                "minutes",
                "60",
                "kind",
                "DECISION",
                "speaker",
                "Fatou Diarra");
        post("animation", path + "/convoquer");
        assertThat(text(mvc.get().uri(path).exchange()))
                .contains("Modèle de données")
                .doesNotContain(LINK, "Fatou Diarra");
        assertThat(text(get("animation", path))).contains("Fatou Diarra");
        assertThat(text(get("membre", path))).contains(LINK);
        assertThat(text(get("lecture", path))).doesNotContain(LINK);

        post("animation", path + "/seance/ouvrir", "today", "true");
        note("membre", path, UUID.randomUUID(), 0, UUID.randomUUID(), "Le modèle est présenté.");
        post("animation", path + "/seance/decisions", "text", "Le groupe retient le modèle.", "mode", "IN_SESSION");
        post("animation", path + "/seance/actions", "what", "Corriger le gabarit", "responsible", "Fatou Diarra");
        String item = jdbc.sql("select id::text from agenda_item where meeting_id = ? and title = 'Modèle de données'")
                .param(UUID.fromString(path.substring(10)))
                .query(String.class)
                .single();
        post("animation", path + "/seance/questions", "title", "Quel pas de temps ?", "item", item);
        MvcTestResult late = post(
                "animation", path + "/seance/actions", "what", "Hier", "responsible", "Élodie", "dueOn", "2000-01-01");
        assertThat(status(late)).isEqualTo(422);
        assertThat(text(late)).contains("L’échéance doit être", "<option value=\"Fatou Diarra\">");
        post(
                "animation",
                path + "/seance/points/"
                        + jdbc.sql("select id from agenda_item where meeting_id = ? and title = 'Modèle de données'")
                                .param(UUID.fromString(path.substring(10)))
                                .query(UUID.class)
                                .single());
        showsTheRoomWhatWasTakenAndNothingElse(path + "/seance/ecran");
        post("animation", path + "/seance/clore");

        String minutes = path + "/compte-rendu";
        assertThat(text(get("membre", minutes)))
                .contains("Le modèle est présenté.", "Le groupe retient le modèle.", "Corriger le gabarit")
                .containsSubsequence(") Modèle de données", "Question en suspens", "Quel pas de temps ?", "Divers");
        assertThat(text(mvc.get().uri(STANDARD + "/questions").exchange())).contains("Quel pas de temps\u00a0?");
        assertThat(status(mvc.get().uri(minutes).exchange())).isEqualTo(404);
        post("animation", minutes + "/etape", "act", "envoyer", "until", "2099-04-01");
        assertThat(status(post("membre", minutes + "/remarques", "remarks.text", "Le vote manque")))
                .isEqualTo(302);
        assertThat(status(post("lecture", minutes + "/remarques", "remarks.text", "x")))
                .isEqualTo(403);
        assertThat(status(post("animation", minutes + "/etape", "act", "valider")))
                .isEqualTo(422);
        UUID remark = jdbc.sql("select r.id from minutes_remark r join minutes n on n.id = r.minutes_id"
                        + " where n.meeting_id = ?")
                .param(UUID.fromString(path.substring(10)))
                .query(UUID.class)
                .single();
        post("animation", minutes + "/remarques/" + remark, "act", "reprise");
        assertThat(status(post("membre", minutes + "/etape", "act", "valider"))).isEqualTo(403);
        MvcTestResult early = post("animation", minutes + "/etape", "act", "valider");
        assertThat(status(early)).isEqualTo(422);
        assertThat(text(early)).contains("2099 inclus", "id=\"beforeEnd\"");
        assertThat(status(post("animation", minutes + "/etape", "act", "valider", "beforeEnd", "true")))
                .isEqualTo(302);

        namesSomebodyAsMinutesDidBefore(path);
        assertThat(text(get("membre", minutes))).contains("Fatou Diarra reste perplexe");
        MvcTestResult open = mvc.get().uri(minutes).exchange();
        assertThat(text(open))
                .contains("Le groupe retient le modèle.", "reste perplexe", "Vieille action")
                .doesNotContain("Fatou", "Diarra", "Le vote manque", "@demo.jalon.example");
        UUID id = jdbc.sql("select id from minutes where meeting_id = ?")
                .param(UUID.fromString(path.substring(10)))
                .query(UUID.class)
                .single();
        assertThat(searched.stream()
                        .filter(source -> source.kind().equals("minutes"))
                        .flatMap(source -> source.entries(List.of(id)).stream())
                        .map(Object::toString))
                .singleElement()
                .asString()
                .contains("reste perplexe", "Vieille action")
                .doesNotContain("Fatou", "Diarra");
        tellsTheNameOfWhoAgreedToIt(minutes);
        for (String format : List.of(".docx", ".pdf")) {
            MvcTestResult file = mvc.get().uri(minutes + format).exchange();
            assertThat(status(file)).as(format).isEqualTo(200);
            assertThat(Readable.all(file.getResponse()))
                    .as(format)
                    .contains("Corriger le gabarit", "Quel pas de temps")
                    .doesNotContain("GT GT")
                    .doesNotContain("Fatou", "Diarra");
        }
        assertThat(text(get("membre", STANDARD + "/actions"))).contains("Corriger le gabarit", "Fatou Diarra");
    }

    /** Blocks that were stored when an action still named who answers for it. */
    private void namesSomebodyAsMinutesDidBefore(String path) {
        jdbc.sql("""
                        update minutes_block set summary = 'Fatou Diarra reste perplexe.',
                            decision = decision || E'\\n- Action : Vieille action (Fatou Diarra, pour le 1er mai)'
                        where decision like '%Corriger le gabarit%'
                            and minutes_id = (select id from minutes where meeting_id = ?)
                        """).param(UUID.fromString(path.substring(10))).update();
    }

    private void tellsTheNameOfWhoAgreedToIt(String minutes) {
        assertThat(text(mvc.get().uri(minutes).exchange())).contains("Guivarc").doesNotContain("Diarra");
        agrees(false);
        assertThat(text(mvc.get().uri(minutes).exchange())).doesNotContain("Guivarc");
        agrees(true);
    }

    private void agrees(boolean toAPublicName) {
        jdbc.sql("update group_member set name_public = ? where person_id = ? and until is null")
                .params(toAPublicName, Api.personOf("animation"))
                .update();
    }

    private void showsTheRoomWhatWasTakenAndNothingElse(String screen) {
        assertThat(text(get("membre", screen)))
                .contains("Modèle de données", "Corriger le gabarit", "Quel pas de temps")
                .doesNotContain("site-search", "/plan-du-site", "class=\"demo\"", "/mon-espace");
        String live = screen.substring(0, screen.lastIndexOf('/'));
        assertThat(text(get("membre", live))).contains("Alt+N").doesNotContain("Alt+D");
        assertThat(text(get("animation", live))).contains("Alt+N", "Alt+D");
    }

    @Test
    void saysAtOnceAllThatIsWrongWithAMeetingAsTyped() {
        String[] fields = {
            "kind", "WORKSHOP", "day", "2031-03-24", "starts", "16 heures pile", "mode", "REMOTE", "slides", "diapos"
        };
        MvcTestResult refused = post("animation", STANDARD + "/reunions", fields);
        assertThat(status(refused)).isEqualTo(422);
        assertThat(text(refused))
                .contains("id=\"title-error\"", "id=\"starts-error\"", "id=\"ends-error\"", "id=\"slides-error\"")
                .contains("16 heures pile");
        assertThat(text(post("animation", STANDARD + "/reunions", "kind", "WEBINAR", "title", "x", "starts", "16 h")))
                .contains("id=\"day-error\"");
    }

    @Test
    void opensAMeetingOfAnotherDayOnlyOnceThatIsSaid() {
        String path = plan("PLENARY", "Plénière avancée");
        post("animation", path + "/convoquer");
        String invitation = text(get("membre", path + "/reunion.ics"));

        MvcTestResult refused = post("animation", path + "/seance/ouvrir");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(text(refused))
                .contains("Ouvrir aujourd’hui la réunion prévue le lundi 24\u00a0mars 2031", "name=\"today\"");
        assertThat(text(get("membre", path))).contains("24\u00a0mars 2031");

        post("animation", path + "/seance/ouvrir", "today", "true");
        String entry = text(get("membre", path + "/reunion.ics"));
        assertThat(invitation).contains("DTSTART:20310324T150000Z", "UID:" + path.substring(10) + "@jalon");
        assertThat(entry).doesNotContain("20310324").contains("UID:" + path.substring(10) + "@jalon");
        assertThat(number(entry, "SEQUENCE:(\\d+)")).isGreaterThan(number(invitation, "SEQUENCE:(\\d+)"));
        assertThat(jdbc.sql("select extract(epoch from ends_at - starts_at) / 60 from meeting where id = ?")
                        .param(UUID.fromString(path.substring(10)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(120);
        assertThat(jdbc.sql(
                                "select count(*) from outgoing_mail where subject like 'Plénière avancée – %\u00a0: la réunion change'"
                                        + " and person_id = ?")
                        .param(Api.personOf("membre"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        post("animation", path + "/seance/clore");
        assertThat(status(post("animation", path + "/seance/ouvrir"))).isEqualTo(302);
    }

    private static int number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void bringsAnActionLeftUndoneToTheNextMeeting() {
        String first = plan("PLENARY", "Plénière qui promet");
        post("animation", first + "/convoquer");
        post("animation", first + "/seance/ouvrir", "today", "true");
        post("animation", first + "/seance/actions", "what", "Relancer les éditeurs", "responsible", "DDT38");
        post("animation", first + "/seance/clore");

        String next = plan("PLENARY", "Plénière suivante", "day", "2031-04-24");

        assertThat(text(get("animation", next + "/ordre-du-jour"))).contains("Suivi des actions");
        post("animation", next + "/convoquer");
        assertThat(text(get("membre", next + "/seance"))).contains("Relancer les éditeurs");
        post("animation", next + "/seance/ouvrir", "today", "true");
        String done = STANDARD + "/actions/"
                + jdbc.sql("select id::text from action_item where what = 'Relancer les éditeurs'")
                        .query(String.class)
                        .single();
        assertThat(text(get("animation", next + "/seance"))).contains("action=\"" + done + "\"");
        assertThat(post("animation", done, "act", "fait", "live", next.substring(10)))
                .hasRedirectedUrl(next + "/seance");
        assertThat(text(get("animation", next + "/seance"))).doesNotContain("Relancer les éditeurs");
    }

    @Test
    void keepsMinutesAndLinkOfACopilFromEverybodyElse() {
        String path = plan("COPIL", "");
        post("animation", path + "/convoquer");
        post("animation", path + "/seance/ouvrir", "today", "true");
        post("animation", path + "/seance/decisions", "text", "Décision réservée au COPIL", "mode", "IN_SESSION");
        post("animation", path + "/seance/questions", "title", "Question du COPIL seul");
        String question = "/questions/"
                + jdbc.sql("select id from open_question where raised_meeting_id = ?")
                        .param(UUID.fromString(path.substring(10)))
                        .query(UUID.class)
                        .single();
        post("animation", path + "/seance/clore");
        post("animation", path + "/compte-rendu/etape", "act", "envoyer", "until", "2099-04-01");
        post("animation", path + "/compte-rendu/etape", "act", "valider", "beforeEnd", "true");
        assertThat(text(get("copil", question))).contains("Question du COPIL seul", "Réservée au cercle");
        assertThat(status(get("membre", question))).isEqualTo(404);
        assertThat(status(post("membre", question + "/suite", "act", "voter"))).isEqualTo(404);
        assertThat(status(mvc.get().uri(question).exchange())).isEqualTo(404);
        assertThat(text(get("membre", path))).doesNotContain(LINK, "Décision réservée au COPIL");
        assertThat(text(mvc.get().uri(STANDARD + "/decisions").exchange())).doesNotContain("réservée au COPIL");
        post("animation", path + "/compte-rendu/etape", "act", "publier");
        assertThat(text(mvc.get().uri(question).exchange()))
                .contains("Question du COPIL seul")
                .doesNotContain("Réservée au cercle");
        assertThat(text(mvc.get().uri(STANDARD + "/historique").exchange())).contains("Question du COPIL seul");

        assertThat(status(get("copil", path + "/compte-rendu"))).isEqualTo(200);
        assertThat(text(get("copil", path))).contains(LINK, "Décision réservée au COPIL");
        for (String who : List.of("membre", "test", "lecture", "commission", "presidence", "admin")) {
            assertThat(status(get(who, path + "/compte-rendu"))).as(who).isEqualTo(404);
            assertThat(status(get(who, path + "/compte-rendu.docx"))).as(who).isEqualTo(404);
            assertThat(status(get(who, path + "/presences"))).as(who).isEqualTo(403);
            assertThat(status(get(who, path + "/seance/suite"))).as(who).isEqualTo(403);
            assertThat(text(get(who, path))).as(who).doesNotContain(LINK);
            assertThat(text(get(who, path + "/reunion.ics"))).as(who).doesNotContain("salle-secrete");
        }
        assertThat(text(mvc.get().uri(STANDARD + "/decisions").exchange())).contains("réservée au COPIL");
        assertThat(text(mvc.get().uri(STANDARD + "/reunions.ics").exchange())).doesNotContain("salle-secrete");
        for (String page : List.of("", "/presences", "/presences.csv", "/seance", "/compte-rendu", "/reunion.ics")) {
            assertThat(text(get("copil", path + page))).as(page).doesNotContain("@demo.jalon.example");
        }
    }

    @Test
    void losesNoNoteOfTwoNoteTakers() {
        String path = plan("PLENARY", "Plénière à deux plumes");
        post("animation", path + "/seance/ouvrir", "today", "true");
        UUID block = UUID.randomUUID();
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();

        note("animation", path, block, 0, one, "Début");
        note("animation", path, block, 0, one, "Début");
        note("animation", path, block, 1, one, "Début, puis la suite");
        String split = text(note("redaction", path, block, 1, two, "Début, autrement"));
        note("redaction", path, block, 1, two, "Début, tout autrement");
        note("animation", path, block, 1, one, "Début, puis la fin");

        assertThat(split).contains("\"split\":true");
        assertThat(jdbc.sql("select text from meeting_note where meeting_id = ? order by rank")
                        .param(UUID.fromString(path.substring(10)))
                        .query(String.class)
                        .list())
                .containsExactly("Début, puis la fin", "Début, tout autrement");
        assertThat(status(note("lecture", path, block, 1, two, "intrus"))).isEqualTo(403);
        assertThat(status(note("animation", path, UUID.randomUUID(), 0, one, "x".repeat(20_001))))
                .isEqualTo(422);
        post("animation", path + "/seance/clore");
        assertThat(status(note("animation", path, UUID.randomUUID(), 0, one, "Arrivée après la fin")))
                .isEqualTo(200);
    }

    @Test
    void numbersDecisionsOnceAndWithoutAGapWhoeverWritesAtOnce() throws Exception {
        String path = plan("PLENARY", "Plénière pressée");
        post("animation", path + "/seance/ouvrir", "today", "true");
        List<Callable<Integer>> writers = IntStream.range(0, 24)
                .mapToObj(n -> (Callable<Integer>) () -> status(post(
                        "animation",
                        path + "/seance/decisions",
                        "text",
                        n % 4 == 0 ? " " : "Décision simultanée " + n,
                        "mode",
                        "IN_SESSION")))
                .toList();
        try (var pool = new AutoCloseableExecutor(8)) {
            for (var done : pool.all(writers)) {
                assertThat(done.get()).isIn(302, 422);
            }
        }
        List<Integer> numbers = jdbc.sql(
                        "select number from decision where standard_id = (select standard_id from meeting"
                                + " where id = ?) and body = 'gt' order by number")
                .param(UUID.fromString(path.substring(10)))
                .query(Integer.class)
                .list();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(18);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("update decision set text = 'autre'").update())
                .hasMessageContaining("superseded, never edited");
    }

    private record AutoCloseableExecutor(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        AutoCloseableExecutor(int size) {
            this(Executors.newFixedThreadPool(size));
        }

        <T> List<java.util.concurrent.Future<T>> all(List<Callable<T>> work) throws InterruptedException {
            return pool.invokeAll(work);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    @Test
    void takesRegistrationsByMailLinkUpToTheCapacity() {
        String path = plan("WORKSHOP", "Atelier ouvert", "capacity", "1");
        post("animation", path + "/convoquer");
        jdbc.sql("update meeting_participant set answer = 'NO' where meeting_id = ?")
                .param(UUID.fromString(path.substring(10)))
                .update();
        Visitor first = new Visitor(mvc).from("198.51.100.7");
        first.get(path);
        first.post(path + "/inscription", "name", "Inès Morel", "organisation", "", "address", "ines@exemple.fr");
        first.get(path);
        first.post(path + "/inscription", "name", "Paul Roy", "organisation", "", "address", "paul@exemple.fr");

        answer(first, link("ines@exemple.fr"), "oui");
        answer(first, link("paul@exemple.fr"), "oui");
        assertThat(waiting(path)).containsExactly("Paul Roy");
        assertThat(text(first.get(link("ines@exemple.fr")))).contains(LINK);
        assertThat(text(first.get(link("paul@exemple.fr")))).doesNotContain(LINK);
        answer(first, link("ines@exemple.fr"), "non");
        assertThat(text(first.get(link("ines@exemple.fr")))).doesNotContain(LINK);
        assertThat(text(first.get(lastLink("paul@exemple.fr")))).contains(LINK);
        assertThat(status(first.get(link("paul@exemple.fr")))).isEqualTo(302);
        assertThat(text(first.get(path))).contains("un courriel plus récent le remplace");
        assertThat(waiting(path)).isEmpty();
        assertThat(text(get("animation", path + "/presences")))
                .contains("Paul Roy")
                .doesNotContain("paul@exemple.fr");
        assertThat(text(get("animation", path + "/presences.csv"))).doesNotContain("exemple.fr");
    }

    private void answer(Visitor visitor, String link, String words) {
        assertThat(status(visitor.get(link))).isEqualTo(200);
        assertThat(status(visitor.post(link, "reponse", words))).isEqualTo(302);
    }

    private String link(String address) {
        return link(address, "");
    }

    private String lastLink(String address) {
        return link(address, " desc");
    }

    private String link(String address, String order) {
        String absolute = jdbc.sql("select link from outgoing_mail where address = ? order by created_at" + order
                        + ", id" + order + " limit 1")
                .param(address)
                .query(String.class)
                .single();
        return absolute.substring(absolute.indexOf("/reunions/"));
    }

    private List<String> waiting(String path) {
        return jdbc.sql("select name from meeting_participant where meeting_id = ? and waiting")
                .param(UUID.fromString(path.substring(10)))
                .query(String.class)
                .list();
    }

    @Test
    void sendsACalendarEntryWithEveryInvitation() {
        String path = plan("PLENARY", "Plénière déplacée");
        post("animation", path + "/convoquer");
        post(
                "animation",
                path + "/modifier",
                "kind",
                "PLENARY",
                "title",
                "Plénière déplacée",
                "day",
                "2031-03-25",
                "starts",
                "10:00",
                "ends",
                "12:00",
                "mode",
                "REMOTE");
        assertThat(text(post("animation", path + "/annuler"))).contains("<details open");
        post("animation", path + "/annuler", "reason", "Grève");

        List<String> entries = jdbc.sql(
                        "select attachment_text from outgoing_mail where subject like 'Plénière déplacée%'"
                                + " and person_id = ? order by created_at")
                .param(Api.personOf("membre"))
                .query(String.class)
                .list();
        assertThat(entries).hasSize(3).allMatch(entry -> entry.contains("UID:" + path.substring(10) + "@jalon"));
        assertThat(entries.get(0)).contains("DTSTART:20310324T150000Z");
        assertThat(entries.get(1)).contains("DTSTART:20310325T090000Z");
        assertThat(entries.get(2)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void costsTheSameHoweverManyMeetingsAndDecisionsThereAre() throws Exception {
        String api = "/api/v1" + STANDARD;
        List<String> pages = List.of(
                STANDARD + "/reunions",
                STANDARD + "/decisions",
                STANDARD + "/actions",
                STANDARD + "/questions",
                STANDARD,
                "/mon-espace",
                "/api/v1/meetings?standard=" + STANDARD.substring("/standards/".length()),
                api + "/decisions",
                api + "/action-items");
        for (String page : pages) {
            get("animation", page);
        }
        List<Integer> before = counts(pages);
        many();
        List<Integer> after = counts(pages);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(after.get(i)).as(pages.get(i)).isLessThanOrEqualTo(before.get(i) + 1);
        }
    }

    private List<Integer> counts(List<String> pages) throws Exception {
        List<Integer> counts = new ArrayList<>();
        for (String page : pages) {
            counts.add(Statements.during(
                    () -> assertThat(status(get("animation", page))).as(page).isEqualTo(200)));
        }
        return counts;
    }

    private void many() {
        jdbc.sql("""
                        insert into meeting (id, standard_id, kind, title, state, starts_at, ends_at, mode, sequence,
                            reconstructed, changed_at, version)
                        select gen_random_uuid(), (select id from standard where slug =
                            'accessibilite-cheminement-espace-naturel'), 'WEBINAR', 'Webinaire ' || n, 'HELD',
                            now() - n * interval '1 day', now() - n * interval '1 day' + interval '1 hour', 'REMOTE', 0,
                            true, now(), 0
                        from generate_series(1, 300) n
                        """).update();
        jdbc.sql("""
                        insert into decision (id, standard_id, body, number, ref, mode, state, audience, text, taken_on,
                            published_at, recorded_at, version)
                        select gen_random_uuid(), s.id, 'essai', n, 'essai-' || n, 'IN_SESSION', 'ADOPTED', 'GROUP',
                            'Décision ' || n, date '2000-01-01', now(), now(), 0
                        from generate_series(1, 300) n
                        join standard s on s.slug = 'accessibilite-cheminement-espace-naturel'
                        """).update();
        jdbc.sql("""
                        insert into action_item (id, standard_id, audience, what, responsible, state, closed_at, created_at,
                            version)
                        select gen_random_uuid(), s.id, 'GROUP', 'Action ' || n, 'IGN', 'DONE', now(), now(), 0
                        from generate_series(1, 300) n
                        join standard s on s.slug = 'accessibilite-cheminement-espace-naturel'
                        """).update();
    }
}
