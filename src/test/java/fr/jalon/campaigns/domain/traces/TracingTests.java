package fr.jalon.campaigns.domain.traces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.Disposition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comments as the domain tells them, and clauses that changed as those of a real text did. */
class TracingTests {

    private static final Changed SHEET = changed(
            "",
            "Fiche analytique",
            1,
            "Résolution spatiale : entre le 1:5000 et le 1:25000. Version du 23 avril.",
            "Résolution spatiale : entre le 1:2000 et le 1:25000. Version du 27 novembre.",
            "2000 27 novembre");
    private static final Changed PROCEDURES = changed(
            "3.1.4",
            "Enumeration TypeProcedure",
            21,
            "PPRL : plan relatif à la submersion marine et au recul du trait de côte.",
            "PPRL : plan relatif à la submersion marine, à la migration dunaire. Certains traitent de l’aléa recul.",
            "à la migration dunaire. Certains traitent de l’aléa recul");
    private static final Changed HISTORY =
            changed("", "Historique du document", 4, "0.2", "0.2 puis 0.3, DDT38-17 : coquille corrigée", "DDT38-17");
    private static final Changed WORKS = changed(
            "3.2.1",
            "Classe d’objets OuvrageProtecteur",
            29,
            "Ouvrage de protection",
            "Ouvrage protecteur, qu’il ait été réalisé dans ce but ou non",
            "protecteur, qu’il ait été réalisé dans ce but ou non");
    private static final List<Changed> CHANGED = List.of(SHEET, PROCEDURES, HISTORY, WORKS);

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Changed changed(
            String number, String title, Integer page, String before, String after, String added) {
        return new Changed(id(title), number, title, "a", page, before, after, added);
    }

    private static Asking asking(
            String ref, String locator, String text, String proposal, Disposition disposition, String action) {
        return new Asking(id(ref), ref, null, locator, text, proposal, disposition, action);
    }

    private static List<String> proposed(String notes, Asking... comments) {
        return Tracing.propose(List.of(comments), CHANGED, notes).stream()
                .map(each -> name(each.comment(), comments) + " → " + title(each.clause()))
                .toList();
    }

    private static String name(UUID comment, Asking... among) {
        return Stream.of(among)
                .filter(each -> each.id().equals(comment))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private static String title(UUID clause) {
        return CHANGED.stream()
                .filter(each -> each.identity().equals(clause))
                .findFirst()
                .orElseThrow()
                .title();
    }

    @Test
    void proposesTheCommentsWhoseWordsWereAdded() {
        assertThat(proposed(
                        null,
                        asking(
                                "BRIL-1",
                                "p. 1",
                                "Plage de résolution trop grossière pour les cartes à grande échelle",
                                "1:2000 à 1:25000",
                                Disposition.ACCEPTED,
                                "intégré"),
                        asking(
                                "CEREMA-2",
                                "p. 22",
                                "Il manque l’aléa littoral « migration dunaire »",
                                "l’ajouter",
                                Disposition.ACCEPTED_IN_PRINCIPLE,
                                "intégré")))
                .containsExactly("BRIL-1 → Fiche analytique", "CEREMA-2 → Enumeration TypeProcedure");
    }

    @Test
    void proposesNothingThatWasRefusedOrChangesNothing() {
        assertThat(proposed(
                        null,
                        asking(
                                "CEREMA-3",
                                "p. 22",
                                "Ajouter la migration dunaire",
                                "l’ajouter",
                                Disposition.REFUSED,
                                "N.A."),
                        asking("DDT42-3", "p. 22", "La migration dunaire ?", "", Disposition.ANSWERED, "N.A."),
                        asking("DDT01-1", "p. 80", "Un tout autre sujet", "rien", Disposition.ACCEPTED, "intégré")))
                .isEmpty();
    }

    @Test
    void believesNotesThatCiteAComment() {
        Asking typo = asking("DDT38-17", "", "Coquille", null, Disposition.ACCEPTED, "intégré");
        Asking other = asking("DDT38-27", "", "Autre chose", null, Disposition.ACCEPTED, "intégré");

        assertThat(proposed(null, typo)).containsExactly("DDT38-17 → Historique du document");
        assertThat(proposed("TypeProcedure : nouvelle valeur (ddt38 - 27)\nsans référence", other))
                .containsExactly("DDT38-27 → Enumeration TypeProcedure");
    }

    @Test
    void followsWhatTheCommentIsAboutAndWhereItsActionLeads() {
        Asking about = new Asking(
                id("X-1"), "X-1", WORKS.identity(), "", "Sans mot commun", null, Disposition.ACCEPTED, "intégré");
        Asking named = asking("X-2", "", "Autre sujet", null, Disposition.ACCEPTED, "intégré, § 3.1.4");

        assertThat(proposed(null, about)).containsExactly("X-1 → Classe d’objets OuvrageProtecteur");
        assertThat(proposed(null, named)).containsExactly("X-2 → Enumeration TypeProcedure");
    }

    @Test
    void takesAFigureForSubstanceAndAFewWordsForWording() {
        assertThat(Substance.isTouched("5000", "2000")).isTrue();
        assertThat(Substance.isTouched("de la commune", "des communes,")).isFalse();
        assertThat(Substance.isTouched("", "Toute parcelle mentionne désormais son propriétaire déclaré"))
                .isTrue();
    }
}
