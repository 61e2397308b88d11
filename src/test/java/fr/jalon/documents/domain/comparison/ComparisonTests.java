package fr.jalon.documents.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.documents.domain.comparison.ClauseChange.State;
import fr.jalon.documents.domain.comparison.WordDifference.Fate;
import fr.jalon.documents.domain.comparison.WordDifference.Piece;
import fr.jalon.documents.domain.reading.ClauseKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTests {

    private static Side clause(String number, String title, String plain) {
        return new Side(null, ClauseKind.SECTION, -1, number, title, plain);
    }

    private static Side known(int identity, String title, String plain) {
        return new Side(new UUID(0, identity), ClauseKind.SECTION, -1, "", title, plain);
    }

    @Test
    void recognisesAClauseByNumberAndTitleThenByTitle() {
        List<Side> before = List.of(clause("1", "Objet", "a"), clause("2", "Champ", "b"), clause("3", "Champ", "c"));
        List<Side> after = List.of(clause("1", "Préambule", "z"), clause("2", "Objet", "x"), clause("3", "Champ", "y"));

        assertThat(Matching.of(before, after)).containsExactly(-1, 0, 2);
    }

    @Test
    void recognisesARenamedClauseByWhatItSays() {
        String words = "Chaque banc public reçoit un identifiant unique attribué par la commune.";
        List<Side> before = List.of(clause("", "Identification", words), clause("", "Sources", "Les plans de voirie."));
        List<Side> after =
                List.of(clause("", "Numéro du banc", words + " Il ne change jamais."), clause("", "Autre", "Rien."));

        assertThat(Matching.of(before, after)).containsExactly(0, -1);
    }

    @Test
    void tellsRepeatedTitlesApartByWhereTheyStand() {
        List<Side> before = List.of(
                clause("", "Modèle", ""),
                new Side(null, ClauseKind.SECTION, 0, "", "Aléas", "un"),
                clause("", "Catalogue", ""),
                new Side(null, ClauseKind.SECTION, 2, "", "Aléas", "deux"));
        List<Side> after = List.of(
                clause("", "Catalogue", ""),
                new Side(null, ClauseKind.SECTION, 0, "", "Aléas", "trois"),
                clause("", "Modèle", ""),
                new Side(null, ClauseKind.SECTION, 2, "", "Aléas", "quatre"));

        assertThat(Matching.of(before, after)).containsExactly(2, 3, 0, 1);
    }

    @Test
    void knowsAFieldByItsNameWhateverItIsCalled() {
        List<Side> before = List.of(new Side(null, ClauseKind.FIELD, -1, "", "id — Numéro", ""));
        List<Side> after = List.of(new Side(null, ClauseKind.FIELD, -1, "", "id — Identifiant du banc", ""));

        assertThat(Matching.of(before, after)).containsExactly(0);
    }

    @Test
    void givesNoClauseTwice() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<Side> before = some(random);
            List<Side> after = some(random);
            List<Integer> found = new ArrayList<>();
            for (int index : Matching.of(before, after)) {
                if (index >= 0) {
                    found.add(index);
                }
            }
            assertThat(found).doesNotHaveDuplicates();
        }
    }

    private static List<Side> some(Random random) {
        return random.ints(20, 0, 6)
                .mapToObj(each -> clause("" + random.nextInt(4), "t" + each, "mot" + random.nextInt(3)))
                .toList();
    }

    @Test
    void staysFastOnALargeText() {
        Random random = new Random(5);
        List<Side> before = large(random, "Partie ");
        List<Side> after = large(random, "Section ");

        assertThat(java.util.Objects.requireNonNull(timed(() -> Matching.of(before, after))))
                .isLessThan(Duration.ofSeconds(5));
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static List<Side> large(Random random, String title) {
        List<Side> large = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String words =
                    random.ints(150, 0, 3_000).mapToObj(each -> "mot" + each).collect(Collectors.joining(" "));
            large.add(clause("", title + i, words));
        }
        return large;
    }

    @Test
    void tellsAddedRemovedMovedChangedAndSameClauses() {
        List<Side> before =
                List.of(known(1, "A", "un"), known(2, "B", "deux"), known(3, "C", "trois"), known(4, "D", "quatre"));
        List<Side> after = List.of(
                known(4, "D", "quatre"), known(1, "A", "un"), known(3, "C", "trois bis"), known(5, "E", "cinq"));

        assertThat(Comparison.of(before, after))
                .extracting(ClauseChange::state)
                .containsExactly(State.MOVED, State.SAME, State.REMOVED, State.CHANGED, State.ADDED);
    }

    @Test
    void marksWholeWordsAndKeepsThoseThatBelongTogether() {
        assertThat(WordDifference.between(
                        "Le champ est obligatoire pour la commune.", "Le champ est facultatif, pour toute commune."))
                .containsExactly(
                        new Piece(Fate.SAME, "Le champ est "),
                        new Piece(Fate.REMOVED, "obligatoire"),
                        new Piece(Fate.ADDED, "facultatif,"),
                        new Piece(Fate.SAME, " pour "),
                        new Piece(Fate.REMOVED, "la"),
                        new Piece(Fate.ADDED, "toute"),
                        new Piece(Fate.SAME, " commune."));
        assertThat(WordDifference.between("un deux", "trois quatre"))
                .containsExactly(new Piece(Fate.REMOVED, "un deux"), new Piece(Fate.ADDED, "trois quatre"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingOfEitherText(int seed) {
        Random random = new Random(seed);
        String before = words(random);
        String after = words(random);
        List<Piece> pieces = WordDifference.between(before, after);

        assertThat(read(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(read(pieces, Fate.REMOVED)).isEqualTo(after);
    }

    private static String words(Random random) {
        return random.ints(200, 0, 12)
                .mapToObj(each -> each < 2 ? "\n" : each < 4 ? ", " : "mot" + each + " ")
                .collect(Collectors.joining());
    }

    private static String read(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', mot, 1", "mot, '', 1", "mot, mot, 1"})
    void takesEmptyTexts(String before, String after, int pieces) {
        assertThat(WordDifference.between(before, after)).hasSize(pieces);
    }
}
