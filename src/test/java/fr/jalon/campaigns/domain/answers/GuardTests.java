package fr.jalon.campaigns.domain.answers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.answers.Guard.Kind;
import fr.jalon.campaigns.domain.table.Decision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTests {

    private final List<Guard.Row> rows = new ArrayList<>();

    private static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
    }

    /** As a synthesis says it. */
    private void written(String ref, String decision, String action) {
        Decision read = Decision.read(decision);
        rows.add(new Guard.Row(id(ref), "ppr", ref, read.disposition(), read.reason(), decision, action, null, false));
    }

    private void decided(String ref, Disposition disposition, String reason, String action, String other) {
        rows.add(new Guard.Row(
                id(ref), "ppr", ref, disposition, reason, null, action, other == null ? null : id(other), true));
    }

    private List<String> findings() {
        return Guard.findings(rows).stream()
                .map(each -> each.ref() + " " + each.kind())
                .toList();
    }

    @Test
    void findsTheTwoContradictionsOfARealSynthesisAndNothingElse() {
        written("BRIL-1", "OK (échelle conforme à l'ancien standard)", "intégré");
        written("BRIL-2", "NOK : déjà cité dans le profil", "N.A.");
        written("CEREMA-2", "OK sur le principe", "intégrée");
        written("CEREMA-3", "NOK : hors périmètre", "N.A.");
        written("DDT38-2", "OK", "(mise en forme conservée)");
        written("DDT38-9", "OK", "intgéré");
        written("DDT42-3", "Voir les actions en cours", "N.A.");
        written("DDT74-1", "NOK ? la nomenclature ne le prévoit pas ; liste informative ajoutée", "intégré");
        written("DDT31-3", "À discuter avec le GT et les demandeurs : valeur « autre »", "intégré");
        written("OPAM-1", "Refusé : le modèle n'a pas de dimension temporelle", "");
        written("OPAM-3", "Corrigé : commune de plus grande surface", "intégré");
        written("OPAM-8", "Corrigé, cf. commentaire 3", "intégré");
        written("OPAM-28", "Le GT préfère le détail ; remarque ajoutée", "partiellement");
        written("OPAM-29", "Cf. commentaire 28", "N.A.");
        written("SRU-3", "Réponse : les règles structurées sont facultatives", "");
        written("SRU-8", "OK corrigé", "");
        written("SRU-9", "OK", "N.A.");

        assertThat(findings())
                .containsExactly(
                        "DDT74-1 REFUSED_BUT_INTEGRATED",
                        "SRU-8 ACCEPTED_WITHOUT_ACTION",
                        "SRU-9 ACCEPTED_WITHOUT_ACTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"intégré", "INTEGRE", "Intégrée en v0.3", "integré", "Fait", "corrigé", "partiellement intégré"})
    void readsTheActionHoweverItIsSpelt(String action) {
        decided("A-1", Disposition.REFUSED, "Le mot est voulu", action, null);

        assertThat(findings()).containsExactly("A-1 REFUSED_BUT_INTEGRATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "À discuter", "En attente du bureau métier", "?"})
    void missesTheAnswersThatWereNotGiven(String words) {
        written("A-1", words, "");

        assertThat(findings()).containsExactly("A-1 UNDECIDED");
    }

    @Test
    void asksForTheReasonOfARefusal() {
        decided("A-1", Disposition.REFUSED, null, null, null);

        assertThat(findings()).containsExactly("A-1 REFUSED_WITHOUT_REASON");
    }

    @Test
    void followsReferencesToTheirEnd() {
        decided("A-1", Disposition.SEE_OTHER, null, null, "A-2");
        decided("A-2", Disposition.SEE_OTHER, null, null, "A-3");
        decided("A-3", Disposition.SEE_OTHER, null, null, "A-1");
        decided("A-4", Disposition.SEE_OTHER, null, null, "A-3");
        decided("A-5", Disposition.SEE_OTHER, null, null, "B-1");
        rows.add(new Guard.Row(id("A-6"), "ppr", "A-6", Disposition.SEE_OTHER, null, null, null, id("retiré"), false));
        written("A-7", "Cf. A-99", "");
        written("A-8", "Cf. commentaire 5", "");

        assertThat(findings())
                .containsExactly(
                        "A-1 CIRCULAR",
                        "A-2 CIRCULAR",
                        "A-3 CIRCULAR",
                        "A-6 DANGLING_REFERENCE",
                        "A-7 DANGLING_REFERENCE");
    }

    @Test
    void namesEveryKind() {
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(kind.key()).startsWith("guard."));
    }
}
