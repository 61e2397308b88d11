package fr.jalon.campaigns.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.campaigns.CallTriage;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A synthesis with decisions as groups really write them. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class SynthesisTests {

    private static final String SYNTHESIS = """
            Numero;n°;Organisme;Type;Emplacement;Commentaire;Modification proposée;Décision du GT;Action
            DDT38-1;1;DDT 38;M;p. 1;Une plage trop grossière;1:2000;OK;intégré
            DDT38-2;2;DDT 38;G-D;structure;Les titres ne sont pas numérotés;les numéroter;OK;Intégre
            DDT38-3;3;DDT 38;T;p. 3;Un nom trop long;le raccourcir;OK sur le principe;integré
            DDT38-4;4;DDT 38;M;p. 4;Une autre demande;;OK sur le principe. Seuls les titres changent;intégré
            DDT38-5;5;DDT 38;D;p. 5;Ajouter un guide;l’ajouter;NOK : déjà cité dans le profil;N.A.
            DDT38-6;6;DDT 38;M;p. 6;Une nomenclature incomplète;la compléter;NOK ? La liste est indicative;intégré
            DDT38-7;7;DDT 38;M;p. 7;Une valeur manque;l’ajouter;OK;
            Cerema-1;1;Cerema;T;note;Faut-il convertir l’existant ?;;Voir les travaux en cours;N.A.
            Cerema-2;2;Cerema;M;p. 22;La même plage;;Cf. DDT38-1;N.A.
            Cerema-3;3;Cerema;M;p. 36;Des niveaux de plus;les ajouter;À discuter avec le GT et les demandeurs;intégré
            Cerema-4;4;Cerema;M;p. 36;Encore une plage;;Cf. commentaire 2;N.A.
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallTriage triage;

    @Test
    void importsWithItsDispositionsAndIsGuardedAgainstItsTwoContradictions() {
        String slug = triage.begun("Friches, synthèse", SYNTHESIS);
        Api api = Api.secretariat(mvc);

        assertThat(dispositions(api, slug))
                .containsEntry("DDT38-1", "ACCEPTED")
                .containsEntry("DDT38-2", "ACCEPTED")
                .containsEntry("DDT38-3", "ACCEPTED_IN_PRINCIPLE")
                .containsEntry("DDT38-4", "ACCEPTED_IN_PRINCIPLE")
                .containsEntry("DDT38-5", "REFUSED")
                .containsEntry("DDT38-6", "REFUSED")
                .containsEntry("CEREMA-2", "SEE_OTHER")
                .containsEntry("CEREMA-3", "")
                .containsEntry("CEREMA-4", "SEE_OTHER");
        assertThat(api.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/CEREMA-2")
                        .at("/seeOther/ref"))
                .isEqualTo("DDT38-1");
        Map<String, String> findings = StreamSupport.stream(
                        api.get("/api/v1/campaigns/" + slug + "/guard")
                                .body()
                                .path("findings")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(each -> each.path("ref").asString(), each -> each.path("kind")
                        .asString()));
        assertThat(findings)
                .isEqualTo(Map.of("DDT38-6", "REFUSED_BUT_INTEGRATED", "DDT38-7", "ACCEPTED_WITHOUT_ACTION"));
    }

    private static Map<String, String> dispositions(Api api, String slug) {
        return StreamSupport.stream(
                        api.get("/api/v1/campaigns/" + slug + "/comments?limit=50")
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(
                        (JsonNode each) -> each.path("ref").asString(),
                        each -> each.path("disposition").asString("")));
    }
}
