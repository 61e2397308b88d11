package fr.jalon.campaigns.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    private static final String LONG =
            "Un mot puis un autre mot encore. ".repeat(200).strip();

    @Test
    void showsAShortClauseWhole() {
        Excerpt excerpt = Excerpt.of("Le code INSEE de la commune.", "Le code INSEE de chaque commune.");

        assertThat(excerpt.before()).isEqualTo("Le code INSEE de la commune.");
        assertThat(excerpt.after()).isEqualTo("Le code INSEE de chaque commune.");
    }

    @Test
    void cutsALongClauseDownToWhatDiffers() {
        Excerpt excerpt = Excerpt.of(LONG + " ancien " + LONG, LONG + " récent " + LONG);

        assertThat(excerpt.before())
                .contains("ancien")
                .startsWith("[…] ")
                .endsWith(" […]")
                .hasSizeLessThan(500);
        assertThat(excerpt.after()).contains("récent").hasSizeLessThan(500);
    }

    @Test
    void showsANewClauseAndOneThatIsGone() {
        assertThat(Excerpt.of("", "Nouveau")).isEqualTo(new Excerpt("", "Nouveau"));
        assertThat(Excerpt.of("Ancien", "")).isEqualTo(new Excerpt("Ancien", ""));
    }

    @Test
    void staysTheSameWhereNothingChanged() {
        Excerpt excerpt = Excerpt.of(LONG, LONG);

        assertThat(excerpt.before()).isEqualTo(excerpt.after()).hasSizeLessThan(4_100);
    }

    @Test
    void neverCutsTheDifferenceAwayWhereOneTextContinuesTheOther() {
        Excerpt excerpt = Excerpt.of(LONG, LONG + " Et ceci.");

        assertThat(excerpt.after()).endsWith("Et ceci.");
        assertThat(excerpt.before()).isNotEqualTo(excerpt.after());
        Excerpt repeated = Excerpt.of("aaa aaa", "aaa aaa aaa");
        assertThat(repeated).isEqualTo(new Excerpt("aaa aaa", "aaa aaa aaa"));
    }
}
