package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHourTests {

    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate BACK = LocalDate.of(2027, 10, 31);

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09:30", "9h30", "9 h 30", "9\u00a0h\u00a030"})
    void isReadAsPeopleWriteIt(String typed) {
        assertThat(TypedHour.at(BACK.plusDays(1), typed, "starts")).isEqualTo(Instant.parse("2027-11-01T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2:00", "2 h 30", "02:59"})
    void isRefusedWhereTheClocksSkipIt(String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TypedHour.at(FORWARD, typed, "starts"))
                .matches(refused -> refused.broken().get(0).rule().equals("hour-skipped")
                        && refused.broken().get(0).field().equals("starts"));
    }

    @Test
    void isTheFirstOfTheTwoWhereItComesTwice() {
        assertThat(TypedHour.at(BACK, "2:30", "starts")).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 h", "midi", ""})
    void isRefusedWhereItIsNone(String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TypedHour.at(FORWARD, typed, "starts"))
                .matches(refused -> refused.broken().get(0).rule().equals("hour-unreadable"));
    }
}
