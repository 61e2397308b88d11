package fr.jalon.deployment.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.indicator.MeasureRows.Reading;
import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureRowsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, Definition> KNOWN = Map.of(
            "jeux-conformes", indicator("Jeux conformes", "jeux"), "evolution", indicator("Évolution des jeux", "%"));

    private static Definition indicator(String name, String unit) {
        return new Definition(
                name, unit, null, "data.gouv.fr", null, null, Frequency.YEARLY, null, null, null, List.of());
    }

    private static Reading read(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("Indicateur", "Date", "Valeur", "Note"));
        all.addAll(List.of(rows));
        return MeasureRows.read(all, KNOWN, TODAY);
    }

    @ParameterizedTest
    @CsvSource({"25,25", "'1 234,5',1234.5", "'12 345',12345", "-3,-3", "0.25,0.25", "'1\u202f000',1000"})
    void readsNumbersAsPeopleWriteThem(String written, BigDecimal number) {
        assertThat(Amounts.read(written))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "1,234.5", "1.2.3", "12 34", "~9000", "9000+", "1e5", "NaN"})
    void guessesNoNumber(String written) {
        assertThat(Amounts.read(written)).isEmpty();
    }

    @Test
    void takesTheNameAsWellAsTheCodeWhateverTheCase() {
        Reading reading = read(
                List.of("JEUX CONFORMES", "31/05/2023", "9", ""), List.of("jeux-conformes", "2023-06-30", "11", "x"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines()).extracting(MeasureRows.Line::code).containsOnly("jeux-conformes");
        assertThat(reading.lines().get(1).measure().note()).isEqualTo("x");
    }

    @Test
    void takesAMonthAQuarterAndAYearAsTheirLastDayAndTellsIt() {
        Reading reading = read(
                List.of("jeux-conformes", "2024-03", "9", ""),
                List.of("jeux-conformes", "mai 2024", "10", ""),
                List.of("jeux-conformes", "T3 2024", "11", ""),
                List.of("jeux-conformes", "2025", "12", ""),
                List.of("jeux-conformes", "31/12/2025", "13", ""),
                List.of("jeux-conformes", "31/02/2025", "13", ""),
                List.of("jeux-conformes", "2026", "14", ""));
        assertThat(reading.lines())
                .extracting(line -> line.measure().day().toString())
                .containsExactly("2024-03-31", "2024-05-31", "2024-09-30", "2025-12-31");
        assertThat(reading.taken())
                .extracting(MeasureDay::said)
                .containsExactly("2024-03", "mai 2024", "T3 2024", "2025");
        assertThat(reading.faults())
                .extracting(fault -> fault.line() + " " + fault.reason().key())
                .containsExactly("6 measures.fault.twice", "7 measures.fault.no-such-day", "8 measures.fault.future");
    }

    @Test
    void namesEachRowItLeavesOutWithItsLineAndWhy() {
        Reading reading = read(
                List.of("Autre", "31/05/2023", "9"),
                List.of("Jeux conformes", "bientôt", "9"),
                List.of("Jeux conformes", "31/05/2027", "9"),
                List.of("Jeux conformes", "31/05/2023", "neuf"),
                List.of("", "", ""),
                List.of("Jeux conformes", "31/05/2023", "9"),
                List.of("Jeux conformes", "2023-05-31", "10"));
        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.faults()).extracting(RowFault::line).containsExactly(2, 3, 4, 5, 8);
        assertThat(reading.faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly(
                        "measures.fault.indicator",
                        "measures.fault.day",
                        "measures.fault.future",
                        "measures.fault.amount",
                        "measures.fault.twice");
    }

    @Test
    void leavesOutWhatIsBelowZeroWhereTheIndicatorCounts() {
        Reading reading = read(
                List.of("Jeux conformes", "31/05/2023", "-3"),
                List.of("Jeux conformes", "30/06/2023", "0"),
                List.of("Évolution des jeux", "31/05/2023", "-3"));
        assertThat(reading.lines()).extracting(MeasureRows.Line::number).containsExactly(3, 4);
        assertThat(reading.faults()).singleElement().satisfies(fault -> assertThat(fault.line() + " " + fault.written()
                        + " " + fault.reason().key())
                .isEqualTo("2 -3 measures.fault.negative"));
    }

    @Test
    void leavesOutPartsOfAThingWhereTheIndicatorCountsThings() {
        Reading reading = read(
                List.of("Jeux conformes", "31/05/2023", "1 234,5"),
                List.of("Jeux conformes", "30/06/2023", "12,0"),
                List.of("Évolution des jeux", "31/05/2023", "1,5"));
        assertThat(reading.lines()).extracting(MeasureRows.Line::number).containsExactly(3, 4);
        assertThat(reading.faults()).singleElement().satisfies(fault -> assertThat(fault.line() + " " + fault.written()
                        + " " + fault.reason().key())
                .isEqualTo("2 1 234,5 measures.fault.whole"));
    }

    @ParameterizedTest
    @CsvSource({
        "jeux,false",
        "organismes,false",
        "périmètres,false",
        "jours,true",
        "€,true",
        "km,true",
        "jeux / organisme,true"
    })
    void cutsWhatIsWeighedAndNotWhatIsCounted(String unit, boolean cut) {
        assertThat(indicator("Jeux", unit).nature().canBe(new BigDecimal("1.5")))
                .isEqualTo(cut);
    }

    private static Reading readTerritories(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("Indicateur", "Territoire", "Date", "Valeur"));
        all.addAll(List.of(rows));
        return MeasureRows.read(all, KNOWN, TODAY);
    }

    @Test
    void takesTheMeasureOfATerritoryAndThatOfTheWholeOnTheSameDay() {
        Reading reading = readTerritories(
                List.of("jeux-conformes", "dep-38", "2023-05-31", "4"),
                List.of("jeux-conformes", "38185", "2023-05-31", "1"),
                List.of("jeux-conformes", "REG-84", "2023-05-31", "9"),
                List.of("jeux-conformes", "200 040 715", "2023-05-31", "2"),
                List.of("jeux-conformes", "", "2023-05-31", "20"),
                List.of("jeux-conformes", "FR", "2023-06-30", "21"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines())
                .extracting(line -> line.measure().territory())
                .containsExactly("DEP-38", "COM-38185", "REG-84", "EPCI-200040715", null, null);
        assertThat(reading.lines())
                .extracting(line -> line.measure().departement())
                .containsExactly("38", "38", null, null, null, null);
    }

    @Test
    void namesTheTerritoriesItDoesNotKnowAndThoseThatComeTwice() {
        Reading reading = readTerritories(
                List.of("jeux-conformes", "38", "2023-05-31", "4"),
                List.of("jeux-conformes", "Isère", "2023-05-31", "4"),
                List.of("jeux-conformes", "DEP-38", "2023-05-31", "4"),
                List.of("jeux-conformes", "DEP-38", "2023-05-31", "5"));
        assertThat(reading.faults())
                .extracting(fault -> fault.line() + " " + fault.written() + " "
                        + fault.reason().key())
                .containsExactly(
                        "3 Isère measures.fault.territory",
                        "4 2023-05-31 measures.fault.twice-there",
                        "5 2023-05-31 measures.fault.twice-there");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "7,7",
        "999,999",
        "999.9,1k",
        "1234,'1,2k'",
        "12345,12k",
        "999999,1M",
        "1250000,'1,3M'",
        "'12.5','12,5'",
        "-3,-3",
        "'0.123','0,12'"
    })
    void writesAFigureInTheRoomOfATile(BigDecimal amount, String written) {
        assertThat(Amounts.brief(amount, Locale.FRENCH)).isEqualTo(written).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void refusesAFileWithoutItsColumns() {
        assertThatThrownBy(() -> MeasureRows.read(List.of(List.of("a", "b")), KNOWN, TODAY))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> MeasureRows.read(List.of(), KNOWN, TODAY)).isInstanceOf(RuleViolation.class);
    }
}
