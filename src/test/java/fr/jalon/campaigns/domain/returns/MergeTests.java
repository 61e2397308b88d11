package fr.jalon.campaigns.domain.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.Disposition;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTests {

    private static final UUID DOCUMENT = UUID.randomUUID();

    private static Incoming row(int index, Integer number, String text) {
        return new Incoming(index, DOCUMENT, "DDT38", number, Set.of(), "p. 1", text, "", null, "", "", "");
    }

    private static Known known(int number, String text) {
        return new Known(
                UUID.randomUUID(),
                DOCUMENT,
                "DDT38",
                number,
                Set.of("D", "M"),
                "p. 1",
                text,
                null,
                null,
                null,
                null,
                null,
                false);
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

    @Test
    void anAnswerWrittenInOtherWordsIsTheSameAnswer() {
        Known answered = new Known(
                UUID.randomUUID(),
                DOCUMENT,
                "DDT38",
                1,
                Set.of(),
                "p. 1",
                "Un lien mort",
                null,
                Disposition.ACCEPTED,
                "OK",
                "corrigé",
                "intégré",
                false);

        assertThat(kinds(Merge.of(
                        List.of(answer(Disposition.ACCEPTED, "acceptée : corrigé", "corrigé")),
                        List.of(answered),
                        Map.of())))
                .containsExactly(Merge.Kind.UNCHANGED);
        assertThat(kinds(Merge.of(List.of(answer(Disposition.REFUSED, "OK", "corrigé")), List.of(answered), Map.of())))
                .containsExactly(Merge.Kind.ANSWERED);
        assertThat(kinds(Merge.of(
                        List.of(answer(Disposition.ACCEPTED, "OK", "autrement")), List.of(answered), Map.of())))
                .containsExactly(Merge.Kind.ANSWERED);
        assertThat(kinds(Merge.of(List.of(answer(null, "", "")), List.of(answered), Map.of())))
                .containsExactly(Merge.Kind.UNCHANGED);
    }

    @Test
    void onlyWhatDiffersHasAFormerValue() {
        Incoming typed = new Incoming(
                0, DOCUMENT, "DDT38", 1, Set.of("M"), "p. 1", "Un lien mort", "Le refaire", null, "", "", "");
        Merge.Merged changed = Merge.of(List.of(typed), List.of(known(1, "Un lien  mort")), Map.of())
                .get(0);

        assertThat(changed.kind()).isEqualTo(Merge.Kind.CHANGED);
        assertThat(Former.of(changed)).isEqualTo(new Former("D + M", null, null, "", null, null));
        assertThat(kinds(Merge.of(List.of(row(0, 1, "un")), List.of(known(1, "un")), Map.of())))
                .containsExactly(Merge.Kind.UNCHANGED);
    }

    @Test
    void whatWasDoneIsShownBesideWhatItReplacesUnlessTheCellIsEmpty() {
        Known done = new Known(
                UUID.randomUUID(), DOCUMENT, "DDT38", 1, Set.of(), "p. 1", "un", "", null, "", "", "en cours", false);

        assertThat(former(done, "intégré").action()).isEqualTo("en cours");
        assertThat(former(done, "").action()).isNull();
        assertThat(former(done, "en cours").action()).isNull();
    }

    private static Former former(Known known, String action) {
        Incoming typed = new Incoming(
                0, DOCUMENT, "DDT38", 1, Set.of(), "p. 1", "un", "", Disposition.ACCEPTED, "OK", "", action);
        return Former.of(Merge.of(List.of(typed), List.of(known), Map.of()).get(0));
    }

    private static Incoming answer(Disposition disposition, String decision, String reason) {
        return new Incoming(
                0, DOCUMENT, "DDT38", 1, Set.of(), "p. 1", "Un lien mort", "", disposition, decision, reason, "");
    }

    @Test
    void findsACorrectedCommentUnderAnotherNumber() {
        String said = "Les règles de symbologie impliquent une obligation pour tous les services de la direction";
        List<Merge.Merged> merged = Merge.of(
                List.of(row(0, 9, said + " départementale")),
                List.of(known(1, "Tout autre chose, dite avec d’autres mots"), known(2, said)),
                Map.of(DOCUMENT, Map.of("DDT38", 2)));

        assertThat(merged).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Merge.Kind.CHANGED);
            assertThat(one.number()).isEqualTo(2);
        });
    }

    /** Going through all comments for each row, this takes minutes; of the processor, as a busy machine makes any wait. */
    @Test
    void tenThousandCorrectedRowsAreFoundAmongTenThousandComments() {
        List<Known> there = new ArrayList<>();
        List<Incoming> rows = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder words = new StringBuilder("Remarque");
            for (int word = 0; word < 25; word++) {
                words.append(" mot").append(random.nextInt(4_000));
            }
            there.add(known(i + 1, words.toString()));
            rows.add(row(i, 20_000 + i, words + " corrigé"));
        }

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Merge.Merged> merged = Merge.of(rows, there, Map.of(DOCUMENT, Map.of("DDT38", 10_000)));
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        assertThat(Duration.ofNanos(taken)).isLessThan(Duration.ofSeconds(20));
        assertThat(kinds(merged)).hasSize(10_000).containsOnly(Merge.Kind.CHANGED);
        assertThat(merged).extracting(Merge.Merged::number).doesNotHaveDuplicates();
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
