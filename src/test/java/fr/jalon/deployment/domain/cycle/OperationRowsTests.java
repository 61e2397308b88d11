package fr.jalon.deployment.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OperationRowsTests {

    private static final UUID HELENE = UUID.randomUUID();
    private static final UUID OUTSIDER = UUID.randomUUID();
    private static final List<String> TITLES = List.of(
            "Opération", "Nature", "Jours", "Jours par unité", "Attend", "En répond", "Réalise", "toutes les semaines");

    private static OperationRows.Reading read(ReferenceCycle there, List<List<String>> rows) {
        return OperationRows.read(rows, there, Map.of("helene garcon", HELENE, "paul loin", OUTSIDER), Set.of(HELENE));
    }

    private static List<String> row(String name, String kind, String days, String after) {
        return List.of(name, kind, days, "", after, "Hélène Garçon", "Hélène Garçon", "");
    }

    @Test
    void readsOperationsThatWaitForEachOtherWhateverTheirOrder() {
        OperationRows.Reading reading = read(
                new ReferenceCycle(List.of()),
                List.of(
                        TITLES,
                        row("Formation", "métier", "0,333", "installation ; Paramétrage"),
                        row("Installation", "Technique", "3", ""),
                        row("Paramétrage", "technique", "1", "Installation")));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.read())
                .extracting(Operation::key)
                .containsExactly("formation", "installation", "parametrage");
        assertThat(reading.read().get(0).after()).containsExactlyInAnyOrder("installation", "parametrage");
        assertThat(reading.read().get(0).days()).as("as finely as it is kept").isEqualByComparingTo("0.33");
        assertThat(reading.read().get(1).kind()).isEqualTo(Operation.Kind.TECHNICAL);
    }

    @Test
    void namesEveryRowThatStaysOutAndThoseThatWaitForIt() {
        OperationRows.Reading reading = read(
                new ReferenceCycle(List.of()),
                List.of(
                        TITLES,
                        row("Installation", "technique", "3", ""),
                        row("", "technique", "1", ""),
                        row("INSTALLATION", "technique", "1", ""),
                        row("Nature inconnue", "magique", "1", ""),
                        row("Durée illisible", "métier", "longtemps", ""),
                        List.of("Inconnue", "métier", "1", "", "", "Marie Ailleurs", "Hélène Garçon", ""),
                        List.of("Répondue du dehors", "métier", "1", "", "", "Paul Loin", "Hélène Garçon", ""),
                        List.of("Sans bras", "métier", "1", "", "", "Hélène Garçon", "", ""),
                        row("Attend l’inconnue", "métier", "1", "Inconnue"),
                        row("Attend qui attend", "métier", "1", "Attend l’inconnue"),
                        row("Serpent", "métier", "1", "Queue"),
                        row("Queue", "métier", "1", "Serpent"),
                        List.of("Trop souvent", "métier", "1", "", "", "Hélène Garçon", "Hélène Garçon", "1,5")));

        assertThat(reading.read()).extracting(Operation::name).containsExactly("Installation");
        assertThat(reading.faults())
                .extracting(RowFault::line)
                .containsExactlyInAnyOrder(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
    }

    @Test
    void saysTheSameAgainWhenTheSameFileComesBack() {
        List<List<String>> rows =
                List.of(TITLES, row("Installation", "technique", "0,335", ""), row("Suite", "", "1", "Installation"));
        OperationRows.Reading once = read(new ReferenceCycle(List.of()), rows);
        OperationRows.Reading twice = read(once.cycle(), rows);

        assertThat(twice.cycle().operations()).hasSize(2);
        assertThat(twice.read()).allMatch(one -> once.read().stream().anyMatch(one::isSame));
    }

    @Test
    void refusesASheetWithoutItsColumns() {
        assertThatThrownBy(() -> read(new ReferenceCycle(List.of()), List.of(List.of("opération", "nature"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("columns-missing");
    }
}
