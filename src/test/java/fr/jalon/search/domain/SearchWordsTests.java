package fr.jalon.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.search.domain.SearchWords.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @Test
    void takesEachWordAndTheLastOneAsABeginning() {
        assertThat(terms("lieux médiation"))
                .containsExactly(new Term("lieux", false, false, false), new Term("médiation", false, false, true));
    }

    @Test
    void keepsQuotedWordsTogetherWhateverTheQuotes() {
        Term together = new Term("lieux de médiation", true, false, false);

        assertThat(terms("\"lieux de médiation\"")).containsExactly(together);
        assertThat(terms("«\u00a0lieux de médiation\u00a0»")).containsExactly(together);
        assertThat(terms("“lieux de médiation”")).containsExactly(together);
    }

    @Test
    void leavesOutWhatFollowsAHyphen() {
        assertThat(terms("friches -sols -\"mal fait\""))
                .containsExactly(
                        new Term("friches", false, false, false),
                        new Term("sols", false, true, false),
                        new Term("mal fait", true, true, false));
    }

    @Test
    void keepsThePiecesOfACodeTogether() {
        assertThat(terms("DDT38-27")).containsExactly(new Term("DDT38 27", true, false, false));
        assertThat(terms("v0.2")).containsExactly(new Term("v0 2", true, false, false));
    }

    @Test
    void knowsTheOtherWayToWriteACodeAndAnIrregularPlural() {
        assertThat(new Term("GT2", false, false, false).otherwise()).isEqualTo("GT 2");
        assertThat(new Term("lieux", false, false, true).otherwise()).isEqualTo("lieu");
        assertThat(new Term("Enjeu", false, false, true).otherwise()).isEqualTo("Enjeux");
        assertThat(new Term("SCoT", false, false, false).otherwise()).isNull();
        assertThat(new Term("2026", false, false, false).otherwise()).isNull();
    }

    @Test
    void looksForTheBeginningOfWhatFollowsAnApostrophe() {
        assertThat(terms("l’accessib"))
                .containsExactly(new Term("l", false, false, false), new Term("accessib", false, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "du", "42", "GT2", "PLU", "SCOT"})
    void takesNoShortWordNoCodeAndNoAcronymAsABeginning(String typed) {
        assertThat(terms(typed)).singleElement().matches(term -> !term.begun());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u0000", "''", "\"", "\"\"", "-", "<>", "& | !", "-seul"})
    void asksForNothingWhereThereIsNoWord(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "' or 1=1 --", "a & !b | (c:*", "\\x27; drop table standard", "%_%'"
            })
    void keepsOnlyLettersAndFiguresOfWhateverIsTyped(String typed) {
        assertThat(terms(typed)).allMatch(term -> term.text().matches("[\\p{L}\\p{N} ]+"));
    }

    @Test
    void looksForTheBeginningOfWhatIsLong() {
        SearchWords words = SearchWords.of("accessibilité ".repeat(700));

        assertThat(words.cut()).isTrue();
        assertThat(words.terms()).hasSize(12);
        assertThat(words.typed()).hasSize(200);
        assertThat(SearchWords.of("deux mots").cut()).isFalse();
    }

    private static List<Term> terms(String typed) {
        return SearchWords.of(typed).terms();
    }
}
