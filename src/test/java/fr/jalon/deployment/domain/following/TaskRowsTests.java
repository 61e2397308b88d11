package fr.jalon.deployment.domain.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskRowsTests {

    private static final UUID HELENE = UUID.randomUUID();
    private static final UUID ANOMALY = UUID.randomUUID();

    private static TaskRows.Reading read(List<List<String>> rows) {
        return TaskRows.read(rows, Map.of("helene garcon", HELENE), Map.of("3", ANOMALY));
    }

    @Test
    void readsTheTitlesInAnyOrderAndNamesEveryRowThatStaysOut() {
        TaskRows.Reading reading = read(List.of(
                List.of("Échéance", "ACTION", "Responsable", "Anomalie", "toutes les semaines", "autres"),
                List.of("31/05/2026", "Former l’équipe", "Hélène Garçon", "3.0", "2", "Cerema, relit ; SDIS, teste"),
                List.of("2026-06-01T00:00:00", "Écrire la note", "Cerema", "", "", ""),
                List.of("", "", "", "", "", ""),
                List.of("2026-06-01", "", "Cerema", "", "", ""),
                List.of("2026-06-01", "Deux noms", "Cerema; SDIS", "", "", ""),
                List.of("2026-06-01", "Personne", "", "", "", ""),
                List.of("juin 2026", "Trop vague", "Cerema", "", "", ""),
                List.of("2026-06-01", "Autre plan", "Cerema", "99", "", ""),
                List.of("2026-06-01", "Une semaine et demie", "Cerema", "", "1,5", ""),
                List.of("2026-06-01", "Vingt siècles", "Cerema", "", "99999999999", ""),
                List.of("2026-06-01", "ecrire la NOTE", "SDIS", "", "", ""),
                List.of("2026-06-01", "Long", "C".repeat(301), "", "", "")));

        assertThat(reading.read())
                .extracting(line -> line.said().what())
                .containsExactly("Former l’équipe", "Écrire la note");
        TaskFacts first = reading.read().get(0).said();
        assertThat(first.responsibleId()).isEqualTo(HELENE);
        assertThat(first.others()).isEqualTo("Cerema, relit\nSDIS, teste");
        assertThat(first.anomalyId()).isEqualTo(ANOMALY);
        assertThat(first.everyWeeks()).isEqualTo(2);
        assertThat(reading.read().get(1).said().responsibleId()).isNull();
        assertThat(reading.read().get(1).said().dueOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(reading.faults()).extracting(RowFault::line).containsExactly(5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(reading.faults())
                .extracting(fault -> fault.reason().key().replace("tasks-file.fault.", ""))
                .containsExactly(
                        "what", "responsible", "responsible", "due", "anomaly", "weeks", "weeks", "twice", "length");
    }

    @Test
    void saysNothingOfColumnsThatAreNotThere() {
        TaskRows.Line line = read(List.of(
                        List.of("action", "responsable", "échéance", "risque"),
                        List.of("Écrire la note", "Cerema", "2026-06-01", "")))
                .read()
                .get(0);
        TaskFacts there = new TaskFacts(
                "Écrire la note",
                HELENE,
                "Hélène Garçon",
                "SDIS",
                LocalDate.of(2026, 5, 1),
                "Congés",
                "D-12",
                ANOMALY,
                4);

        TaskFacts next = line.onto(there);

        assertThat(next.responsible()).isEqualTo("Cerema");
        assertThat(next.risk()).as("the file says that nothing threatens it").isNull();
        assertThat(next.others()).isEqualTo("SDIS");
        assertThat(next.link()).isEqualTo("D-12");
        assertThat(next.anomalyId()).isEqualTo(ANOMALY);
        assertThat(next.everyWeeks()).isEqualTo(4);
    }

    @Test
    void refusesASheetWithoutItsColumns() {
        assertThatThrownBy(() -> read(List.of(List.of("action", "responsable"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("columns-missing");
        assertThatThrownBy(() -> read(List.of())).hasMessageContaining("no-rows");
    }
}
