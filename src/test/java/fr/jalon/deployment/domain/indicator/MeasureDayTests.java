package fr.jalon.deployment.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.deployment.domain.indicator.MeasureDay.Span;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureDayTests {

    @ParameterizedTest
    @CsvSource({
        "24/03/2024, 2024-03-24, DAY",
        "2024-03-24, 2024-03-24, DAY",
        "2024-03-24T00:00, 2024-03-24, DAY",
        "24 mars 2024, 2024-03-24, DAY",
        "2024-02, 2024-02-29, MONTH",
        "02/2023, 2023-02-28, MONTH",
        "mars 2024, 2024-03-31, MONTH",
        "févr. 2024, 2024-02-29, MONTH",
        "March 2024, 2024-03-31, MONTH",
        "T1 2024, 2024-03-31, QUARTER",
        "t4-2024, 2024-12-31, QUARTER",
        "2024 T2, 2024-06-30, QUARTER",
        "2024-Q3, 2024-09-30, QUARTER",
        "1er trimestre 2024, 2024-03-31, QUARTER",
        "3e trimestre de 2024, 2024-09-30, QUARTER",
        "2nd quarter 2024, 2024-06-30, QUARTER",
        "2024, 2024-12-31, YEAR",
    })
    void isTheLastOneOfWhatWasSaid(String said, LocalDate day, Span span) {
        MeasureDay read = MeasureDay.read(said);
        assertThat(read).isEqualTo(new MeasureDay(said, day, span));
        assertThat(read.isTaken()).isEqualTo(span != Span.DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2024, no-such-day",
        "2023-02-29, no-such-day",
        "13/2024, no-such-day",
        "31 juin 2024, no-such-day",
        "bientôt, day",
        "T5 2024, day",
        "31/02, day",
        "'', day",
    })
    void tellsADayThatDoesNotExistFromWhatIsNoDate(String said, String why) {
        assertThatThrownBy(() -> MeasureDay.read(said)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.broken().get(0).field()).isEqualTo("day");
            assertThat(refused.broken().get(0).explanation().key()).isEqualTo("measures.fault." + why);
        });
    }

    @Test
    void isNotToCome() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThatCode(() -> MeasureDay.check(today, today)).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeasureDay.check(MeasureDay.read("2026").day(), today))
                .isInstanceOf(RuleViolation.class);
    }
}
