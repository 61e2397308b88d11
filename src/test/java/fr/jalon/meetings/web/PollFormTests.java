package fr.jalon.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.meetings.domain.Hours;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PollFormTests {

    private static PollForm typed(String... daysAndStarts) {
        PollForm form = new PollForm();
        for (int i = 0; i < daysAndStarts.length; i += 2) {
            form.getDays().add(daysAndStarts[i]);
            form.getStarts().add(daysAndStarts[i + 1]);
        }
        return form;
    }

    @Test
    void readsHoursOfParisOnBothSidesOfTheChangesOfTheClocks() {
        PollForm form = typed(
                "2026-03-28",
                "16 h",
                "2026-03-30",
                "16:00",
                "24/10/2026",
                "9",
                "2026-10-26",
                "9 h 30",
                "",
                "",
                null,
                null);
        form.setMinutes(90);

        assertThat(form.hours())
                .extracting(Hours::startsAt)
                .containsExactly(
                        Instant.parse("2026-03-28T15:00:00Z"),
                        Instant.parse("2026-03-30T14:00:00Z"),
                        Instant.parse("2026-10-24T07:00:00Z"),
                        Instant.parse("2026-10-26T08:30:00Z"));
        assertThat(form.hours()).allMatch(hours -> hours.minutes() == 90);
    }

    @Test
    void endsAtMidnightInParisWhateverTheSeason() {
        PollForm form = new PollForm();
        form.setUntil(LocalDate.of(2026, 3, 28));
        assertThat(form.end()).isEqualTo("2026-03-28T23:00:00Z");
        form.setUntil(LocalDate.of(2026, 3, 29));
        assertThat(form.end()).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void refusesWhatIsNeitherADayNorAnHour() {
        for (PollForm form : Arrays.asList(
                typed("bientôt", "16 h"),
                typed("2026-02-30", "16 h"),
                typed("2026-03-28", "tard"),
                typed("2026-03-28", ""),
                typed("", "16 h"))) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(form::hours)
                    .satisfies(violation ->
                            assertThat(violation.broken().get(0).field()).isEqualTo("slots"));
        }
    }

    @Test
    void passesOverChoicesThatMakeNoSense() {
        UUID slot = UUID.randomUUID();

        assertThat(PollPages.said(
                        Map.of("c-" + slot, "YES", "c-x", "NO", "c-" + UUID.randomUUID(), "PEUT-ÊTRE", "_csrf", "YES")))
                .containsOnlyKeys(slot);
        assertThat(PollPages.said(Map.of("c-------------------------------------", "NO")))
                .isEmpty();
        assertThat(List.copyOf(PollPages.said(Map.of()).keySet())).isEmpty();
    }
}
