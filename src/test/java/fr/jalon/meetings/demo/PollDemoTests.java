package fr.jalon.meetings.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PollDemoTests {

    /** A Saturday and the Sunday behind it would both become the Monday. */
    @Test
    void offersWorkedDaysEachOnceWheneverItIsTried() {
        for (int ahead = 0; ahead < 400; ahead++) {
            List<LocalDate> days = PollDemo.days(LocalDate.of(2026, 11, 23).plusDays(ahead));

            assertThat(days).hasSize(3).doesNotHaveDuplicates().allMatch(WorkingDays::isWorked);
        }
    }
}
