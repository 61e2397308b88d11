package fr.jalon.deployment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Declarations of use out of rows: what is understood, and what stays out with its line. */
class RegisterRowsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, Enum<?>> WORDS = Map.of(
            "Use.utilise", Use.USED,
            "Use.non utilise", Use.NOT_USED,
            "Declarer.utilisateur des donnees", Declarer.USER,
            "Obstacle.ni temps ni budget", Obstacle.NO_MEANS);

    private static RegisterRows.Reading read(List<List<String>> rows) {
        return RegisterRows.read(rows, WORDS, TODAY);
    }

    @Test
    void readsTheTitlesInAnyOrderAndNamesEveryRowThatStaysOut() {
        RegisterRows.Reading reading = read(List.of(
                List.of("Territoire", "USAGE", "Organisme", "raison", "depuis", "qualité"),
                List.of("DEP-38", "Utilisé", "Régie A", "", "2025-03", ""),
                List.of("38185", "utilisé", "Ville B", "", "", "utilisateur des données"),
                List.of("", "", "", "", "", ""),
                List.of("DEP-38", "utilisé", "régie a", "", "", ""),
                List.of("DEP-99", "utilisé", "Régie C", "", "", ""),
                List.of("DEP-38", "peut-être", "Régie D", "", "", ""),
                List.of("DEP-38", "non utilisé", "Régie E", "", "", ""),
                List.of("DEP-38", "non utilisé", "Régie F", "Ni temps ni budget", "", ""),
                List.of("DEP-38", "utilisé", "Régie G", "", "bientôt", ""),
                List.of("DEP-38", "utilisé", "", "", "", "")));
        assertThat(reading.lines())
                .extracting(line -> line.said().organisation())
                .containsExactly("Régie A", "Ville B", "Régie F");
        assertThat(reading.lines().get(1).said().as()).isEqualTo(Declarer.USER);
        assertThat(reading.faults()).extracting(RowFault::line).containsExactly(5, 6, 7, 8, 10, 11);
        assertThat(reading.faults()).extracting(RowFault::written).contains("DEP-99", "peut-être", "bientôt");
    }

    @Test
    void leavesOutACommuneOfAnotherDepartementThanItsRowSays() {
        RegisterRows.Reading reading = read(List.of(
                List.of("organisme", "usage", "territoire", "département"),
                List.of("Régie A", "utilisé", "29019", "35"),
                List.of("Régie B", "utilisé", "29019", "29"),
                List.of("Régie C", "utilisé", "29019", "")));
        assertThat(reading.lines())
                .extracting(line -> line.said().organisation())
                .containsExactly("Régie B", "Régie C");
        assertThat(reading.faults()).singleElement().satisfies(fault -> assertThat(
                        fault.line() + " " + fault.reason().key())
                .isEqualTo("2 deployment.commune-elsewhere"));
    }

    @Test
    void readsADepartementEitherWayAndRefusesOneThatIsNone() {
        RegisterRows.Reading reading = read(List.of(
                List.of("organisme", "usage", "territoire", "département", "lieu"),
                List.of("Régie A", "utilisé", "200040715", "DEP-38", "Grenoble-Alpes-Métropole"),
                List.of("Régie B", "utilisé", "200040715", "38", ""),
                List.of("Régie C", "utilisé", "200040715", "Izère", "")));
        assertThat(reading.lines())
                .allSatisfy(line ->
                        assertThat(line.said().territory().departements()).containsExactly("38"))
                .hasSize(2);
        assertThat(reading.lines().get(0).said().territory().name()).isEqualTo("Grenoble-Alpes-Métropole");
        assertThat(reading.faults()).singleElement().satisfies(fault -> assertThat(fault.line() + " " + fault.written()
                        + " " + fault.reason().key())
                .isEqualTo("4 Izère deployment.departement-unknown"));
    }

    @Test
    void refusesASheetWithoutItsColumns() {
        assertThatThrownBy(() -> read(List.of(List.of("organisme", "usage"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("columns-missing");
        assertThatThrownBy(() -> read(List.of())).hasMessageContaining("no-rows");
    }
}
