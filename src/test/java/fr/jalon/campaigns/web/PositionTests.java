package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An organisation gathers what its members say, and sends it as one position. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class PositionTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallStory story;

    @Autowired
    private JdbcClient jdbc;

    private String call;
    private Visitor member;
    private Visitor colleague;

    @BeforeEach
    void openACall() {
        call = "/appels/" + story.open("Friches, positions");
        member = new Visitor(mvc);
        member.signIn("membre");
        colleague = new Visitor(mvc);
        colleague.signIn(anotherOf("membre"));
    }

    @Test
    void sendsInOneSetWhatItTookUpAndPutIntoItsWords() {
        write(member, "2-1-rattachement", "Deux communes ?", "confier");
        write(member, "1-objet", "L’objet est trop large", "confier");
        write(colleague, "1-objet", "Déjà envoyé", "envoyer");
        assertThat(received()).containsExactly("DDT38-1");

        Document page = Visitor.page(colleague.get(call + "/position"));
        assertThat(page.select("aside .position .words").eachText())
                .containsExactlyInAnyOrder("Deux communes ?", "L’objet est trop large", "Déjà envoyé");
        colleague.post(call + "/position/" + draft("Deux communes ?") + "/retenir");
        colleague.post(call + "/position/" + draft("L’objet est trop large") + "/retenir");
        colleague.post(call + "/position/" + draft("L’objet est trop large") + "/retenir");

        page = Visitor.page(member.get(call + "/position"));
        assertThat(page.select("ol.position .words").eachText())
                .containsExactly("L’objet est trop large", "Deux communes ?");
        String edit = page.select("ol.position a[href$=/rediger]").first().attr("href");
        Document wording = Visitor.page(member.get(edit));
        member.post(
                edit, "version", wording.select("input[name=version]").val(), "type", "G", "text", "Resserrer l’objet");
        MvcTestResult sent = member.post(call + "/position/envoyer");

        assertThat(sent).hasStatus(302);
        assertThat(received()).containsExactly("DDT38-1", "DDT38-2", "DDT38-3");
        Document public2 = Visitor.page(new Visitor(mvc).get(call + "/texte/commentaires/DDT38-2"));
        assertThat(public2.text()).contains("Resserrer l’objet", "Position commune de l’organisme");
        assertThat(text(member, call + "/suivi")).contains("L’objet est trop large", "Confié à votre organisme");
        assertThat(text(member, call + "/position")).contains("Position envoyée le", "DDT38-3");
        assertThat(member.post(call + "/position/envoyer")).hasStatus(409);
    }

    @Test
    void tellsOfBothACommentOfAMemberAndTheOneThatTookItUp() {
        write(colleague, "1-objet", "Envoyé seul", "envoyer");
        colleague.post(call + "/position/" + draft("Envoyé seul") + "/retenir");
        colleague.post(call + "/position/envoyer");

        assertThat(text(new Visitor(mvc), call + "/texte/commentaires/DDT38-1")).contains("Repris dans DDT38-2");
        assertThat(text(new Visitor(mvc), call + "/texte/commentaires/DDT38-2")).contains("Reprend DDT38-1");
    }

    @Test
    void isNobodysBusinessInAnotherOrganisation() {
        write(member, "1-objet", "Entre nous", "confier");
        Visitor other = new Visitor(mvc);
        other.signIn("test");

        assertThat(text(other, call + "/position")).doesNotContain("Entre nous");
        assertThat(other.post(call + "/position/" + draft("Entre nous") + "/retenir"))
                .hasStatus(403);
        colleague.post(call + "/position/" + draft("Entre nous") + "/retenir");
        String taken = id("text = 'Entre nous' and position_id is not null");
        assertThat(other.get(call + "/position/" + taken + "/rediger")).hasStatus(404);
        assertThat(other.post(call + "/position/" + taken + "/laisser")).hasStatus(404);
        assertThat(text(new Visitor(mvc), call + "/commentaires")).doesNotContain("Entre nous");
        assertThat(new Visitor(mvc).get(call + "/position")).hasStatus(302);
    }

    @Test
    void asksSomebodyWithoutAnOrganisationToSayTheirs() {
        Visitor reader = new Visitor(mvc);
        reader.signIn("lecture");

        assertThat(text(reader, call + "/position")).contains("Votre compte n’indique aucun organisme");
        assertThat(reader.post(call + "/position/envoyer")).hasStatus(403);
        assertThat(write(reader, "1-objet", "Sans organisme", "confier")).hasStatus(403);
    }

    @Test
    void isNotReadByWhoeverSaysToBelongUntilTheSecretariatSaysSoToo() {
        write(member, "1-objet", "Entre collègues", "confier");
        String name = anotherOf("test");
        UUID claimed = jdbc.sql("select organisation_id from person where address = 'membre@demo.jalon.example'")
                .query(UUID.class)
                .single();
        UUID person = jdbc.sql("select id from person where address = ?")
                .param(name + "@demo.jalon.example")
                .query(UUID.class)
                .single();
        Visitor claimant = new Visitor(mvc);
        claimant.signIn(name);
        claimant.post(
                "/mon-espace/compte", "name", "Ines Passage", "organisation", claimed.toString(), "language", "fr");

        assertThat(text(claimant, call + "/position"))
                .contains("doit d’abord confirmer")
                .doesNotContain("Entre collègues");
        assertThat(text(member, call + "/position")).doesNotContain("Ines Passage");
        assertThat(claimant.post(call + "/position/" + draft("Entre collègues") + "/retenir"))
                .hasStatus(403);
        assertThat(text(claimant, "/mon-espace/compte")).contains("n’a pas encore confirmé");
        String account = "/administration/comptes/" + person;
        assertThat(member.post(account + "/organisme")).hasStatus(403);

        Visitor secretariat = new Visitor(mvc);
        secretariat.signIn("secretariat");
        assertThat(Visitor.page(secretariat.get("/mon-espace"))
                        .select("a[href=" + account + "]")
                        .text())
                .contains("Confirmer l’organisme d’Ines Passage");
        assertThat(text(secretariat, account)).contains("à confirmer");
        assertThat(member.post(account + "/organisme/refuser")).hasStatus(403);
        assertThat(secretariat.post(account + "/organisme/refuser")).hasStatus(302);
        assertThat(text(claimant, call + "/position")).contains("n’indique aucun organisme");
        claimant.post(
                "/mon-espace/compte", "name", "Ines Passage", "organisation", claimed.toString(), "language", "fr");
        assertThat(secretariat.post(account + "/organisme")).hasStatus(302);

        assertThat(text(claimant, call + "/position")).contains("Entre collègues");
        assertThat(text(member, call + "/position")).contains("Ines Passage");
        assertThat(text(secretariat, account)).doesNotContain("à confirmer");
    }

    @Test
    void changesNothingMoreOnceTheCallIsClosed() {
        write(member, "1-objet", "Trop tard", "confier");
        colleague.post(call + "/position/" + draft("Trop tard") + "/retenir");
        CallStory.now(CallStory.CLOSES);

        assertThat(colleague.post(call + "/position/envoyer")).hasStatus(409);
        assertThat(received()).isEmpty();
        assertThat(text(colleague, call + "/position")).contains("Trop tard", "ne peut plus changer");
    }

    @Test
    void refusesToSendNothing() {
        MvcTestResult refused = member.post(call + "/position/envoyer");

        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).text()).contains("Retenez au moins un commentaire");
    }

    private MvcTestResult write(Visitor who, String clause, String text, String act) {
        return who.post(
                call + "/texte/commentaires",
                "clause",
                clause,
                "type",
                "M",
                "text",
                text,
                "organisation",
                "DDT38",
                act,
                "1");
    }

    private static String text(Visitor who, String path) {
        return Visitor.page(who.get(path)).text();
    }

    private String draft(String text) {
        return id("text = '" + text + "' and position_id is null");
    }

    private String id(String condition) {
        return jdbc.sql("select id::text from comment where " + condition
                        + " and campaign_id = (select id from campaign where slug = ?)")
                .param(call.substring("/appels/".length()))
                .query(String.class)
                .single();
    }

    private List<String> received() {
        return jdbc.sql("""
                        select ref from comment where state = 'RECEIVED'
                        and campaign_id = (select id from campaign where slug = ?) order by sort_key
                        """)
                .param(call.substring("/appels/".length()))
                .query(String.class)
                .list();
    }

    /** An account like that one, in the same organisation. */
    private String anotherOf(String account) {
        String name = account + "-" + UUID.randomUUID();
        jdbc.sql("""
                insert into person select (jsonb_populate_record(p, jsonb_build_object('id', :id, 'address', :address))).*
                from person p where p.address = :like
                """)
                .param("id", UUID.randomUUID().toString())
                .param("address", name + "@demo.jalon.example")
                .param("like", account + "@demo.jalon.example")
                .update();
        return name;
    }
}
