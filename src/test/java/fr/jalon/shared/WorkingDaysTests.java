package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    @ParameterizedTest
    @CsvSource({"2000,2000-04-23", "2008,2008-03-23", "2011,2011-04-24", "2019,2019-04-21", "2024,2024-03-31"})
    @CsvSource({"2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25", "2049,2049-04-18"})
    void knowsEaster(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25"
            })
    void doesNotWorkOnTheElevenHolidays(LocalDate day) {
        assertThat(WorkingDays.isHoliday(day)).isTrue();
        assertThat(WorkingDays.isWorked(day)).isFalse();
    }

    @Test
    void countsElevenHolidaysAYear() {
        for (int year : new int[] {2023, 2024, 2025, 2026, 2027}) {
            LocalDate first = LocalDate.of(year, 1, 1);
            assertThat(first.datesUntil(first.plusYears(1)).filter(WorkingDays::isHoliday))
                    .hasSizeBetween(10, 11);
        }
    }

    @Test
    void goesBackOverAWeekendAndAHoliday() {
        assertThat(WorkingDays.onOrBefore(LocalDate.of(2026, 5, 10))).isEqualTo("2026-05-07");
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 5, 8))).isEqualTo("2026-05-11");
        assertThat(WorkingDays.onOrBefore(LocalDate.of(2026, 5, 7))).isEqualTo("2026-05-07");
    }
}
