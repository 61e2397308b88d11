package fr.jalon.meetings;

import static fr.jalon.support.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Pages;
import fr.jalon.support.Readable;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Statements;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A date looked for, a consensus looked for, a vote: by their pages, without scripts. */
@IntegrationTest
@ActiveProfiles("demo")
class DecidingTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";
    private static final Pattern MEETING = Pattern.compile("/reunions/[0-9a-f-]{36}");
    private static final Pattern CONSENSUS = Pattern.compile("/consensus/[0-9a-f-]{36}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private MvcTestResult post(String who, String path, String... namesAndValues) {
        return new Pages(mvc).post(who, path, namesAndValues);
    }

    private MvcTestResult get(String who, String path) {
        return new Pages(mvc).get(who, path);
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private static String made(MvcTestResult result, Pattern what) {
        Matcher path = what.matcher(String.valueOf(result.getResponse().getHeader("Location")));
        assertThat(path.find()).as(text(result)).isTrue();
        return path.group();
    }

    private String planned(String title, String... slots) {
        String path = made(
                post("animation", STANDARD + "/reunions", "kind", "PLENARY", "title", title, "mode", "REMOTE"),
                MEETING);
        List<String> fields = new ArrayList<>(List.of("minutes", "120", "until", "2031-03-20"));
        for (String slot : slots) {
            fields.addAll(List.of("days", slot, "starts", "16 h"));
        }
        assertThat(status(post("animation", path + "/sondage", fields.toArray(String[]::new))))
                .isEqualTo(302);
        return path;
    }

    private List<UUID> slots(String meeting) {
        return jdbc.sql("""
                        select s.id from poll_slot s join date_poll d on d.id = s.poll_id
                        where d.meeting_id = ? order by s.starts_at
                        """)
                .param(UUID.fromString(meeting.substring(10)))
                .query(UUID.class)
                .list();
    }

    private String link(String meeting, String address) {
        String absolute = jdbc.sql("""
                        select link from outgoing_mail where address = ? and subject like '%quelle date%'
                        order by created_at desc limit 1
                        """).param(address).query(String.class).single();
        return absolute.substring(absolute.indexOf("/sondages/"));
    }

    private void invite(String meeting, String name, String address) {
        assertThat(status(post("animation", meeting + "/sondage/invites", "name", name, "address", address)))
                .isEqualTo(302);
    }

    @Test
    void looksForADateByMailLinksAndInvitesWhenItIsThere() {
        String path = planned("Plénière à dater", "2031-03-24", "2031-03-31");
        List<UUID> slots = slots(path);
        assertThat(status(get("membre", path))).isEqualTo(404);
        assertThat(text(get("membre", "/mon-espace"))).contains("Dire quand vous pouvez venir");
        invite(path, "<b>Nour</b>", "nour@exemple.fr");
        String link = link(path, "nour@exemple.fr");

        Visitor nour = new Visitor(mvc).from("198.51.100.9");
        assertThat(text(nour.get(link)))
                .contains("&lt;b&gt;Nour", "24\u00a0mars 2031")
                .doesNotContain("<b>Nour", "Fatou");
        MvcTestResult silent = nour.post(link);
        assertThat(status(silent)).isEqualTo(422);
        assertThat(text(silent)).contains("24\u00a0mars 2031", "alert-danger");
        assertThat(status(nour.post(link, "c-" + slots.get(0), "YES", "c-" + slots.get(1), "NO")))
                .isEqualTo(302);
        assertThat(status(post(
                        "membre",
                        path + "/sondage/reponse",
                        "c-" + slots.get(0),
                        "IF_NEEDED",
                        "c-" + slots.get(1),
                        "YES")))
                .isEqualTo(302);
        assertThat(text(get("membre", "/mon-espace"))).doesNotContain("Plénière à dater");

        String result = text(get("membre", path + "/sondage"));
        assertThat(result).contains("Meilleur créneau", "Fatou Diarra").doesNotContain("exemple.fr", "<b>Nour");
        assertThat(text(nour.get(link))).doesNotContain("Fatou Diarra");
        assertThat(status(get("lecture", path + "/sondage"))).isEqualTo(404);
        assertThat(status(post("lecture", path + "/sondage/reponse", "c-" + slots.get(0), "YES")))
                .isEqualTo(404);
        for (String act : List.of("relancer", "clore", "retenir", "ecarter")) {
            assertThat(status(post(
                            "membre",
                            path + "/sondage/suite",
                            "act",
                            act,
                            "slot",
                            slots.get(0).toString())))
                    .as(act)
                    .isEqualTo(403);
        }

        assertThat(status(post(
                        "animation",
                        path + "/sondage/suite",
                        "act",
                        "retenir",
                        "slot",
                        slots.get(0).toString())))
                .isEqualTo(302);
        assertThat(text(mvc.get().uri(path).exchange())).contains("24\u00a0mars 2031, 16\u00a0h", "Convoquée");
        assertThat(jdbc.sql("select attachment_text from outgoing_mail where subject like ? and address = ?")
                        .params("Plénière à dater – %\u00a0: vous êtes invité", "nour@exemple.fr")
                        .query(String.class)
                        .single())
                .contains("DTSTART:20310324T150000Z");
        assertThat(jdbc.sql("select name, answer from meeting_participant where meeting_id = ? and answer <> 'NONE'")
                        .param(UUID.fromString(path.substring(10)))
                        .query((row, number) -> row.getString("name") + " " + row.getString("answer"))
                        .list())
                .as("who said yes to the slot")
                .containsExactly("<b>Nour</b> YES");
        assertThat(jdbc.sql("select body from outgoing_mail where template = 'meeting-called' and address = ?")
                        .param("nour@exemple.fr")
                        .query(String.class)
                        .single())
                .contains("Fin prévue\u00a0: 18\u00a0h", "Lieu\u00a0: en ligne");
        assertThat(status(nour.post(link, "c-" + slots.get(1), "YES"))).isEqualTo(409);
        assertThat(text(nour.get(link))).contains("Date retenue");
    }

    @Test
    void refusesAPollThatAsksNothingAndKeepsWhatWasTyped() {
        String path = made(
                post("animation", STANDARD + "/reunions", "kind", "PLENARY", "title", "Sans date", "mode", "REMOTE"),
                MEETING);

        MvcTestResult one =
                post("animation", path + "/sondage", "days", "2031-03-24", "starts", "16 h", "minutes", "9");
        assertThat(status(one)).isEqualTo(422);
        assertThat(text(one)).contains("2031-03-24", "value=\"9\"");
        MvcTestResult half = post("animation", path + "/sondage", "days", "2031-03-24", "starts", "", "minutes", "90");
        assertThat(text(half)).contains("a besoin d’un jour et d’une heure");
        assertThat(status(post("membre", path + "/sondage", "days", "2031-03-24", "starts", "9", "minutes", "60")))
                .isEqualTo(404);
        assertThat(status(get("membre", path + "/sondage/nouveau"))).isEqualTo(404);
        assertThat(status(mvc.get().uri("/sondages/jamais-envoye").exchange())).isEqualTo(404);
    }

    @Test
    void losesNoAnswerGivenAtOnce() throws Exception {
        String path = planned("Plénière disputée", "2031-04-24", "2031-04-25");
        UUID slot = slots(path).get(0);
        List<Visitor> visitors = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int n = 0; n < 16; n++) {
            invite(path, "Invité " + n, "invite" + n + "@exemple.fr");
            links.add(link(path, "invite" + n + "@exemple.fr"));
            Visitor visitor = new Visitor(mvc).from("198.51.100." + n);
            visitor.get(links.get(n));
            visitors.add(visitor);
        }
        List<Callable<Integer>> writers = new ArrayList<>(IntStream.range(0, 16)
                .mapToObj(n -> (Callable<Integer>)
                        () -> status(visitors.get(n).post(links.get(n), "c-" + slot, n % 2 == 0 ? "YES" : "NO")))
                .toList());
        writers.add(12, () -> 1000 + status(post("animation", path + "/sondage/suite", "act", "clore")));
        int kept = 0;
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> done : pool.invokeAll(writers)) {
                assertThat(done.get()).isIn(302, 409, 1302, 1409);
                kept += done.get() == 302 ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
            unseat("Organisme ");
        }
        assertThat(jdbc.sql("select count(*) from poll_answer where slot_id = ?")
                        .param(slot)
                        .query(Integer.class)
                        .single())
                .isEqualTo(kept)
                .isPositive();
    }

    private String opened(String subject) {
        return made(
                post("animation", STANDARD + "/consensus", "subject", subject, "proposal", "Un *gabarit* par objet"),
                CONSENSUS);
    }

    @Test
    void findsAConsensusRoundAfterRoundAndRecordsIt() {
        String path = opened("Gabarits & <b>objets</b>");
        assertThat(text(get("membre", "/mon-espace"))).contains("Donner la position de votre organisme");
        for (String who : List.of("lecture", "commission", "admin")) {
            assertThat(status(get(who, path))).as(who).isEqualTo(404);
            assertThat(status(post(who, path + "/position", "stance", "AGREES")))
                    .as(who)
                    .isEqualTo(404);
        }
        assertThat(status(mvc.get().uri(path).exchange())).isEqualTo(404);

        assertThat(status(post("membre", path + "/position", "stance", "BLOCKS")))
                .isEqualTo(422);
        assertThat(status(post("membre", path + "/position", "stance", "BLOCKS", "reason", "<i>Illisible</i>")))
                .isEqualTo(302);
        assertThat(text(get("copil", path)))
                .contains("&lt;i&gt;Illisible", "&lt;b&gt;objets")
                .doesNotContain("<i>Illi");
        String known = jdbc.sql("select organisation from consensus_position p join consensus_round r on"
                        + " r.id = p.round_id where r.consensus_id = ?")
                .param(UUID.fromString(path.substring(11)))
                .query(String.class)
                .single();
        MvcTestResult spokenOver = post("animation", path + "/positions", "organisation", "ddt38", "stance", "AGREES");
        assertThat(status(spokenOver)).isEqualTo(422);
        assertThat(text(spokenOver)).contains("lui seul la change", known);
        MvcTestResult early = post("animation", path + "/adoption");
        assertThat(status(early)).isEqualTo(422);
        assertThat(text(early)).contains("En attente de").doesNotContain("/adoption\"");
        assertThat(status(post("commanditaire", path + "/position", "stance", "AGREES")))
                .isEqualTo(403);
        assertThat(text(get("commanditaire", path))).doesNotContain(path + "/position\"");
        assertThat(status(post("membre", path + "/propositions", "proposal", "Autre")))
                .isEqualTo(403);

        post("animation", path + "/propositions", "proposal", "Un gabarit par thème");
        post("membre", path + "/position", "stance", "AGREES");
        post("redaction", path + "/positions", "organisation", "Cerema", "stance", "AGREES");
        assertThat(status(post("membre", path + "/adoption"))).isEqualTo(403);
        assertThat(status(post("animation", path + "/adoption"))).isEqualTo(422);
        assertThat(text(get("animation", path))).contains("En attente de").doesNotContain("/adoption\"");
        assertThat(status(post("membre", path + "/tour/clore", "sure", "true"))).isEqualTo(403);
        MvcTestResult unsure = post("animation", path + "/tour/clore");
        assertThat(status(unsure)).isEqualTo(422);
        assertThat(text(unsure)).contains("cochez la case pour clore", "N’ont rien dit");
        assertThat(status(post("animation", path + "/tour/clore", "sure", "true")))
                .isEqualTo(302);
        assertThat(status(post("animation", path + "/tour/clore", "sure", "true")))
                .isEqualTo(409);
        assertThat(text(get("animation", path))).contains("pas répondu dans le délai", "/adoption\"");
        assertThat(status(post("animation", path + "/adoption"))).isEqualTo(302);
        assertThat(status(post("animation", path + "/adoption"))).isEqualTo(409);
        assertThat(status(post("membre", path + "/position", "stance", "AGREES")))
                .isEqualTo(409);

        String ref = jdbc.sql("select d.ref from decision d join consensus c on c.decision_id = d.id where c.id = ?")
                .param(UUID.fromString(path.substring(11)))
                .query(String.class)
                .single();
        assertThat(text(get("membre", "/decisions/" + ref))).contains("par consensus", "Un gabarit par thème", path);
        assertThat(text(get("membre", path)))
                .contains("Tour 1", "Tour 2", "Adopté par consensus au tour 2", "dite en séance");
        post("animation", "/decisions/" + ref + "/publier");
        assertThat(text(mvc.get().uri(path).exchange()))
                .contains("Un gabarit par thème", "accord")
                .doesNotContain("expertise sur les risques", "Illisible", known);
    }

    @Test
    void asksForPositionsAtTheSamePriceHoweverManyAreWaitedFor() throws Exception {
        opened("Premier sujet");
        get("membre", "/mon-espace");
        int before = Statements.during(() -> get("membre", "/mon-espace"));
        for (int n = 0; n < 6; n++) {
            opened("Sujet de plus " + n);
        }
        int after = Statements.during(
                () -> assertThat(text(get("membre", "/mon-espace"))).contains("Sujet de plus 0", "Sujet de plus 5"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void reachesAMemberWithoutAnAccountByMailAndWaitsForNobodyItCannotReach() {
        String group = STANDARD + "/groupe";
        String[] reached = {
            "name", "Nadia Sans Compte", "address", "nadia@exemple.fr", "circles", "CONTRIBUTORS", "organisation", "IGN"
        };
        assertThat(status(post("secretariat", group + "/membres", reached))).isEqualTo(302);
        assertThat(status(
                        post("secretariat", group + "/membres", "name", "Omar Injoignable", "circles", "CONTRIBUTORS")))
                .isEqualTo(302);
        assertThat(status(post("secretariat", group + "/membres", "name", "Zoé", "address", "pas une adresse")))
                .isEqualTo(422);
        String path = planned("Plénière à joindre", "2031-05-24", "2031-05-25");
        String link = link(path, "nadia@exemple.fr");
        Visitor nadia = new Visitor(mvc).from("198.51.100.77");
        assertThat(text(nadia.get(link))).contains("Nadia Sans Compte");
        String result = text(get("animation", path + "/sondage"));
        assertThat(result)
                .containsSubsequence("À interroger autrement", "Omar Injoignable")
                .doesNotContain("nadia@exemple.fr");
        assertThat(result.substring(0, result.indexOf("À interroger autrement")))
                .doesNotContain("Omar");
        assertThat(status(nadia.post(link, "c-" + slots(path).get(0), "YES"))).isEqualTo(302);

        String invitation = path + "/invitation?creneau=" + slots(path).get(0);
        assertThat(text(get("animation", invitation)))
                .contains("Nadia Sans Compte", "Retenir cette date et convoquer")
                .containsSubsequence("invitée par son rôle", "Commanditaire")
                .containsSubsequence("à prévenir autrement", "Omar Injoignable")
                .doesNotContain("nadia@exemple.fr");
        assertThat(status(get("membre", invitation))).isEqualTo(404);
        post(
                "animation",
                path + "/sondage/suite",
                "act",
                "retenir",
                "slot",
                slots(path).get(0).toString());
        assertThat(mails("commanditaire", path + "/reponse/%")).isNotEmpty();
        assertThat(text(get("animation", path + "/presences"))).contains("invité par son rôle", "Commanditaire");
        whoReadsIsInvited(path);
        jdbc.sql("update group_member set until = current_date, address = null where name in (?, ?)")
                .params("Nadia Sans Compte", "Omar Injoignable")
                .update();
    }

    /** The pages of the circle are read by those on its list, and by the secretariat of all standards. */
    private void whoReadsIsInvited(String meeting) {
        List<UUID> invited = jdbc.sql("select person_id from meeting_participant where meeting_id = ?")
                .param(UUID.fromString(meeting.substring(10)))
                .query(UUID.class)
                .list();
        for (String who : List.of(
                "pilote",
                "animation",
                "redaction",
                "commanditaire",
                "membre",
                "copil",
                "test",
                "lecture",
                "commission")) {
            assertThat(status(get(who, meeting + "/presences")) == 200)
                    .as(who)
                    .isEqualTo(invited.contains(Api.personOf(who)));
        }
    }

    private void seat(String organisation, int many) {
        IntStream.range(0, many).forEach(n -> jdbc.sql("""
                        with member as (
                            insert into group_member (id, group_id, name, name_public, organisation_as_written, business, digital, version)
                            select gen_random_uuid(), g.id, 'Voix', false, ?, false, false, 0 from working_group g
                            join standard s on s.id = g.standard_id where s.slug = ? and g.parent_id is null returning id)
                        insert into group_member_circle (member_id, circle) select id, 'CONTRIBUTORS' from member
                        """)
                .params(organisation + n, STANDARD.substring(STANDARD.lastIndexOf('/') + 1))
                .update());
    }

    private void unseat(String organisation) {
        jdbc.sql(
                        "delete from group_member_circle where member_id in (select id from group_member where organisation_as_written like ?)")
                .param(organisation + "%")
                .update();
        jdbc.sql("delete from group_member where organisation_as_written like ?")
                .param(organisation + "%")
                .update();
    }

    /** Nobody's silence counts who was not told: a seat without an account is written to. */
    @Test
    void tellsWhoHasNoAccountWhatSilenceDecides() {
        seat("Sans compte ", 1);
        jdbc.sql("update group_member set address = 'siege@exemple.fr' where organisation_as_written = 'Sans compte 0'")
                .update();
        try {
            post(
                    "animation",
                    STANDARD + "/decisions",
                    "text",
                    "Adopter sans un mot",
                    "mode",
                    "SILENT",
                    "until",
                    "2031-06-30");

            assertThat(jdbc.sql("select subject || body from outgoing_mail where address = 'siege@exemple.fr'")
                            .query(String.class)
                            .single())
                    .contains("Accessibilité", "Adopter sans un mot", "30\u00a0juin 2031");
        } finally {
            unseat("Sans compte ");
        }
    }

    /** What is said aloud is said for an organisation of the circle. */
    @Test
    void takesNoPositionOfAnOrganisationNobodyKnowsInTheCircle() {
        String path = opened("Sujet sans Martiens");

        MvcTestResult refused =
                post("redaction", path + "/positions", "organisation", "Organisme martien", "stance", "AGREES");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(text(refused)).contains("Organisme martien", "personne dans ce cercle");
    }

    @Test
    void losesNoPositionGivenAtOnceAndKeepsThoseOfAClosedRound() throws Exception {
        seat("Organisme ", 16);
        String path = opened("Sujet disputé");
        List<Callable<Integer>> writers = new ArrayList<>(IntStream.range(0, 16)
                .mapToObj(n -> (Callable<Integer>) () -> status(
                        post("redaction", path + "/positions", "organisation", "Organisme " + n, "stance", "AGREES")))
                .toList());
        writers.add(10, () -> 1000 + status(post("animation", path + "/propositions", "proposal", "Autre")));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        int kept = 0;
        try {
            for (Future<Integer> done : pool.invokeAll(writers)) {
                assertThat(done.get()).isIn(302, 409, 1302, 1409);
                kept += done.get() == 302 ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(jdbc.sql("""
                        select count(*) from consensus_position p join consensus_round r on r.id = p.round_id
                        where r.consensus_id = ?
                        """)
                        .param(UUID.fromString(path.substring(11)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(kept)
                .isPositive();
    }

    private String running(String title) {
        String meeting = made(
                post(
                        "animation",
                        STANDARD + "/reunions",
                        "kind",
                        "PLENARY",
                        "title",
                        title,
                        "day",
                        "2031-05-24",
                        "starts",
                        "9",
                        "ends",
                        "10",
                        "mode",
                        "REMOTE"),
                MEETING);
        post("animation", meeting + "/convoquer");
        post("animation", meeting + "/seance/ouvrir", "today", "true");
        return meeting;
    }

    @Test
    void votesWithAQuorumOnlyAndAsALastResort() {
        String path = opened("Sujet à voter");
        String meeting = running("Plénière qui vote");
        String id = meeting.substring(10);
        String[] vote = {"meeting", id, "votesFor", "2", "votesAgainst", "1"};
        assertThat(text(post("animation", path + "/vote", vote))).contains("Le vote est un dernier recours");
        post("membre", path + "/position", "stance", "BLOCKS", "reason", "Non");
        assertThat(text(post("animation", path + "/vote", vote))).contains("Notez d’abord les présences");
        MvcTestResult inSession = post(
                "animation",
                meeting + "/seance/decisions",
                "text",
                "Vote sans présences",
                "mode",
                "VOTE",
                "votesFor",
                "2",
                "votesAgainst",
                "1");
        assertThat(status(inSession)).isEqualTo(422);
        jdbc.sql("update meeting_participant set attendance = 'PRESENT' where meeting_id = ?")
                .param(UUID.fromString(id))
                .update();
        assertThat(text(post("animation", path + "/vote", "meeting", id, "votesFor", "99")))
                .contains("99");
        assertThat(status(post("membre", path + "/vote", vote))).isEqualTo(403);
        assertThat(status(post("animation", path + "/vote", vote))).isEqualTo(302);
        assertThat(text(get("membre", path))).contains("adopté par un vote", "2 / 1 / 0");
    }

    @Test
    void writesDownAVoteThatIsLostAsADecisionThatIsNotAdopted() {
        String path = opened("Sujet qui ne passe pas");
        post("membre", path + "/position", "stance", "BLOCKS", "reason", "Non");
        String meeting = running("Plénière qui refuse");
        String id = meeting.substring(10);
        jdbc.sql("update meeting_participant set attendance = 'PRESENT' where meeting_id = ?")
                .param(UUID.fromString(id))
                .update();

        assertThat(status(post("animation", path + "/vote", "meeting", id, "votesFor", "1", "votesAgainst", "2")))
                .isEqualTo(302);

        String consensus = text(get("membre", path));
        Matcher link = Pattern.compile("/decisions/[^\"]+").matcher(consensus);
        assertThat(link.find()).isTrue();
        String decision = link.group();
        String number = decision.substring(decision.lastIndexOf('-') + 1);
        String quote = "Décision n°\u00a0" + number + " du GT";
        assertThat(consensus).contains("rejeté par un vote", "1 / 2 / 0");
        assertThat(text(get("membre", decision)))
                .contains(quote, "non adoptée", "n’est pas adopté", "1 / 2 / 0")
                .doesNotContain("Remplacer cette décision", "Ce qui est décidé");
        assertThat(text(get("animation", meeting + "/seance/ecran"))).contains(quote, "non adoptée");
        post("animation", meeting + "/seance/clore");
        String minutes = meeting + "/compte-rendu";
        String line = "non adoptée\u00a0: 1 voix pour, 2 contre, aucune abstention";
        assertThat(text(get("animation", minutes))).contains(line);
        assertThat(Readable.all(get("animation", minutes + ".docx").getResponse()))
                .contains(line);
        post("animation", minutes + "/etape", "act", "envoyer", "until", "2099-04-01");
        post("animation", minutes + "/etape", "act", "valider", "beforeEnd", "true");
        assertThat(text(mvc.get().uri(decision).exchange())).contains("non adoptée");
        assertThat(text(mvc.get().uri("/api/v1" + decision).exchange())).contains("\"REJECTED\"", "1 / 2 / 0");
    }

    @Test
    void tellsTheCircleOfASilentApprovalAndWhoRunsItOfAnObjection() {
        String[] fields = {"text", "Le silence vaut accord", "mode", "SILENT", "until", "2031-06-01"};
        String made = String.valueOf(
                post("animation", STANDARD + "/decisions", fields).getResponse().getHeader("Location"));
        assertThat(mails("membre", made)).hasSize(1).allMatch(body -> body.contains("Le silence vaut accord"));
        post("membre", made + "/objection", "reason", "Je ne suis pas d’accord");
        assertThat(mails("animation", made)).anyMatch(body -> body.contains("Je ne suis pas d’accord"));
        assertThat(status(post("animation", made + "/publier"))).isEqualTo(409);
        assertThat(text(get("animation", made))).doesNotContain("/publier\"");
        String next = planned("Plénière de l’objection", "2031-06-24", "2031-06-25");
        String quote = made.substring(made.lastIndexOf('-') + 1);
        String offer = "Objection\u00a0: Décision n°\u00a0" + quote + " du GT";
        assertThat(text(get("animation", next + "/ordre-du-jour"))).contains(offer);
        String[] taken = {"title", "Objection au silence", "minutes", "15", "documents", "Décision : " + made};
        post("animation", next + "/ordre-du-jour", taken);
        assertThat(text(get("animation", next + "/ordre-du-jour"))).doesNotContain(offer);
        assertThat(status(post("animation", STANDARD + "/decisions", "text", "x", "mode", "VOTE", "votesFor", "3")))
                .isEqualTo(422);
    }

    @Test
    void showsEverybodyWhatStandsInThePlaceOfAPublicDecision() {
        MvcTestResult first = post("animation", STANDARD + "/decisions", "text", "Un banc sur dix", "mode", "MAIL");
        String old = String.valueOf(first.getResponse().getHeader("Location"));
        post("animation", old + "/publier");
        MvcTestResult second = post("animation", old + "/remplacer", "text", "Un banc sur cinq");
        String later = String.valueOf(second.getResponse().getHeader("Location"));
        String number = later.substring(later.lastIndexOf('-') + 1);

        assertThat(text(mvc.get().uri(later).exchange()))
                .contains("Un banc sur cinq", "par messagerie")
                .contains(">Décision n°\u00a0" + old.substring(old.lastIndexOf('-') + 1) + " du GT<")
                .doesNotContain("en séance");
        assertThat(text(mvc.get().uri(old).exchange()))
                .contains("Remplacée par", ">Décision n°\u00a0" + number + " du GT<");
        assertThat(text(mvc.get().uri(STANDARD + "/decisions").exchange())).contains("Un banc sur cinq");
        assertThat(text(mvc.get().uri(STANDARD + "/historique").exchange()))
                .contains("remplacée par GT " + number)
                .doesNotContain("remplacée par " + later.substring("/decisions/".length()));
    }

    @Test
    void listsTheDecisionsOfADayByTheirNumbers() {
        for (String text : List.of("Première du jour", "Deuxième du jour", "Troisième du jour")) {
            assertThat(status(post("animation", STANDARD + "/decisions", "text", text, "mode", "MAIL")))
                    .isEqualTo(302);
        }
        assertThat(text(get("animation", STANDARD + "/decisions")))
                .containsSubsequence("Troisième du jour", "Deuxième du jour", "Première du jour");
    }

    private List<String> mails(String who, String path) {
        return jdbc.sql("select body from outgoing_mail where person_id = ? and link like ?")
                .params(Api.personOf(who), "%" + path)
                .query(String.class)
                .list();
    }

    @Test
    void keepsEveryVersionOfADocumentForTheCircleOnly() {
        String path = made(
                post(
                        "animation",
                        STANDARD + "/reunions",
                        "kind",
                        "COPIL",
                        "day",
                        "2031-07-24",
                        "starts",
                        "9",
                        "ends",
                        "10",
                        "mode",
                        "REMOTE"),
                MEETING);
        post("animation", path + "/convoquer");
        assertThat(status(bring("animation", path, null, "Diaporama", "v1.txt", "première")))
                .isEqualTo(302);
        UUID material = jdbc.sql("select id from meeting_material where meeting_id = ?")
                .param(UUID.fromString(path.substring(10)))
                .query(UUID.class)
                .single();
        assertThat(status(bring("redaction", path, material, null, "v2.txt", "seconde")))
                .isEqualTo(302);
        String file = path + "/documents/" + material;

        assertThat(text(get("copil", file + "/1"))).isEqualTo("première");
        assertThat(text(get("copil", file + "/2"))).isEqualTo("seconde");
        assertThat(text(get("copil", path)))
                .contains("1 version précédente", "v2.txt (1")
                .doesNotContain("/fichiers/");
        String stored = jdbc.sql("select file_id::text from material_version where material_id = ? and number = 1")
                .param(material)
                .query(String.class)
                .single();
        for (String who : List.of("membre", "lecture", "commission", "admin")) {
            assertThat(status(get(who, "/fichiers/" + stored + "/v1.txt")))
                    .as(who)
                    .isEqualTo(404);
            assertThat(status(get(who, file + "/1"))).as(who).isEqualTo(403);
            assertThat(text(get(who, path))).as(who).doesNotContain("Diaporama", file);
        }
        assertThat(status(bring("copil", path, null, "Intrus", "x.txt", "x"))).isEqualTo(403);
        assertThat(status(bring("animation", path, null, "Vide", "x.txt", ""))).isEqualTo(422);
        assertThat(status(bring("animation", path, null, "Programme", "x.exe", "MZ")))
                .isEqualTo(422);
        assertThat(status(bring("animation", path, null, "", "x.txt", "x"))).isEqualTo(422);
        assertThat(status(post("animation", path + "/documents", "title", "Film", "link", "javascript:alert(1)")))
                .isEqualTo(422);
        assertThat(status(post("animation", path + "/documents", "title", "Film", "link", "https://video.example/1")))
                .isEqualTo(302);
        assertThatThrownBy(() -> jdbc.sql("delete from material_version").update())
                .hasMessageContaining("never changed nor erased");
    }

    private MvcTestResult bring(String who, String path, UUID material, String title, String name, String words) {
        var request = mvc.post()
                .uri(path + "/documents")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", words.getBytes(StandardCharsets.UTF_8)))
                .param("title", title == null ? "" : title)
                .with(SignedIn.as(Api.personOf(who)));
        return (material == null ? request : request.param("material", material.toString())).exchange();
    }

    @Test
    void offersTheCommentsThatWaitForTheGroupForTheNextAgenda() {
        String path = made(
                post("animation", STANDARD + "/reunions", "kind", "WEBINAR", "title", "Arbitrages", "mode", "REMOTE"),
                MEETING);
        UUID call = jdbc.sql("""
                        select c.id from campaign c join standard s on s.id = c.standard_id
                        where s.slug = 'accessibilite-cheminement-espace-naturel' and c.state <> 'PUBLISHED' limit 1
                        """).query(UUID.class).single();
        jdbc.sql("""
                        insert into answer_tally (campaign_id, kind, comments) values (?, 'PROPOSED', 20)
                        on conflict (campaign_id, kind) do update set comments = answer_tally.comments + 20
                        """).param(call).update();
        try {
            assertThat(text(get("animation", path + "/ordre-du-jour")))
                    .contains("Arbitrage des commentaires", "/depouillement?vue=proposes");
        } finally {
            jdbc.sql("update answer_tally set comments = comments - 20 where campaign_id = ? and kind = 'PROPOSED'")
                    .param(call)
                    .update();
        }
    }
}
