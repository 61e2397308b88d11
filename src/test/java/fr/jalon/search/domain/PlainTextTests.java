package fr.jalon.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.search.domain.Excerpt.Piece;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void saysMarkdownWithoutItsSigns() {
        assertThat(PlainText.of("""
                        ## Objet
                        - un **mot** fort, `code`, [un lien](https://exemple.fr/a)
                        2. deux
                        > dit
                        """)).isEqualTo("Objet un mot fort, code, un lien deux dit");
    }

    @Test
    void leavesNamesOfFieldsAsTheyAre() {
        assertThat(PlainText.of("id_structure et nom_de_la_voie, 2 * 3"))
                .isEqualTo("id_structure et nom_de_la_voie, 2 * 3");
    }

    @Test
    void partsWordsAtWhateverIsNeitherLetterNorFigure() {
        assertThat(PlainText.words("commune/EPCI, DDT38-27 ; l’eau (v0.2)"))
                .isEqualTo("commune EPCI DDT38 27 l eau v0 2");
        assertThat(PlainText.words("e\u0301tat")).isEqualTo("\u00e9tat");
    }

    @Test
    void marksTheWordsFoundAndEscapesNothingByItself() {
        String marked = "un <b> " + Excerpt.BEGIN + "mot" + Excerpt.END + " dit";

        assertThat(Excerpt.of(marked).pieces())
                .containsExactly(new Piece("un <b> ", false), new Piece("mot", true), new Piece(" dit", false));
        assertThat(Excerpt.of(marked).text()).isEqualTo("un <b> mot dit");
    }

    @Test
    void takesItsOwnMarksOutOfATextAndBearsOneWithoutItsEnd() {
        assertThat(PlainText.of("a" + Excerpt.BEGIN + "b" + Excerpt.END)).isEqualTo("ab");
        assertThat(Excerpt.of("a " + Excerpt.BEGIN + "b").text()).isEqualTo("a b");
    }

    @Test
    void partsTitlesByAPointAndSentencesByNothing() {
        assertThat(PlainText.of("Bilan\n\nDates d’ouverture.\n\nSuite")).isEqualTo("Bilan · Dates d’ouverture. Suite");
    }

    @Test
    void showsWhereATextGoesOn() {
        assertThat(Excerpt.of("au milieu d’un texte assez long")
                        .within("Ceci est au milieu d’un texte assez long, dit-on")
                        .text())
                .isEqualTo("… au milieu d’un texte assez long …");
        assertThat(Excerpt.of("Tout").within("Tout").text()).isEqualTo("Tout");
    }
}
