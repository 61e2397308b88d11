package fr.jalon.campaigns.domain.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTests {

    private static final UUID DOCUMENT = UUID.randomUUID();

    private static Incoming row(int index, Integer number, String text) {
        return new Incoming(index, DOCUMENT, "DDT38", number, "p. 1", text, "", null, "", "", "");
    }

    private static Known known(int number, String text) {
        return new Known(UUID.randomUUID(), DOCUMENT, "DDT38", number, "p. 1", text, null, null, null, null, null);
    }

    private static List<Merge.Kind> kinds(List<Merge.Merged> merged) {
        return merged.stream().map(Merge.Merged::kind).toList();
    }

    @Test
    void keepsTheNumbersOfTheTableAndGivesTheNextOnesToTheOthers() {
        List<Merge.Merged> merged = Merge.of(
                List.of(row(0, 3, "trois"), row(1, null, "sans numéro"), row(2, 3, "trois encore, autre chose")),
                List.of(known(1, "un")),
                Map.of(DOCUMENT, Map.of("DDT38", 1)));

        assertThat(merged).extracting(Merge.Merged::number).containsExactly(3, 2, 4);
        assertThat(kinds(merged)).containsOnly(Merge.Kind.NEW);
    }

    @Test
    void recognisesWhatIsThereUnderAnotherNumber() {
        List<Merge.Merged> merged = Merge.of(
                List.of(row(0, 7, "Le même commentaire, dit avec  les mêmes mots")),
                List.of(known(2, "Le même commentaire, dit avec les mêmes mots")),
                Map.of());

        assertThat(merged.get(0).kind()).isEqualTo(Merge.Kind.UNCHANGED);
        assertThat(merged.get(0).number()).isEqualTo(2);
    }

    @Test
    void takesAnotherCommentUnderTheSameNumberForANewOne() {
        List<Merge.Merged> merged = Merge.of(
                List.of(row(0, 1, "Ajouter la dune mouvante aux aléas littoraux")),
                List.of(known(1, "Numéroter les titres du document")),
                Map.of(DOCUMENT, Map.of("DDT38", 1)));

        assertThat(merged.get(0).kind()).isEqualTo(Merge.Kind.NEW);
        assertThat(merged.get(0).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsNothingNewInTheSameRowsWhateverTheirOrder(long seed) {
        List<Known> there = new ArrayList<>();
        List<Incoming> rows = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 1; i <= 60; i++) {
            String text =
                    i % 7 == 0 ? "Idem" : "Commentaire " + random.nextInt(20) + " sur le point " + random.nextInt(9);
            there.add(known(i, text));
            rows.add(row(i - 1, i, text));
        }
        Collections.shuffle(rows, random);

        assertThat(kinds(Merge.of(rows, there, Map.of()))).hasSize(60).containsOnly(Merge.Kind.UNCHANGED);
    }
}
