package fr.jalon.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.portal.application.SpaceReader.SpacePage;
import fr.jalon.portal.application.SpaceReader.Task;
import fr.jalon.portal.application.SpaceReader.Urgent;
import fr.jalon.shared.Message;
import fr.jalon.shared.TodoSource.Todo;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 24);

    @ParameterizedTest
    @CsvSource({"2026-03-23, LATE", "2026-03-24, WEEK", "2026-03-31, WEEK", "2026-04-01, LATER", ", UNDATED"})
    void isCountedInDays(LocalDate due, Urgency urgency) {
        assertThat(Urgency.of(due, TODAY)).isEqualTo(urgency);
    }

    @Test
    void showsFirstWhatCanStillBeCaughtUpAndThenWhatComesNext() {
        SpacePage page = new SpacePage(
                "Claire",
                List.of(
                        task("2022-12-31"),
                        task("2026-03-20"),
                        task("2026-03-30"),
                        task("2026-05-01"),
                        task("2026-06-01"),
                        task(null)),
                List.of(),
                List.of());

        assertThat(page.urgent())
                .extracting(Urgent::urgency)
                .containsExactly(Urgency.LATE, Urgency.WEEK, Urgency.LATER, Urgency.UNDATED);
        assertThat(page.urgent().get(0).tasks())
                .extracting(task -> task.todo().due())
                .containsExactly(LocalDate.of(2026, 3, 20), LocalDate.of(2022, 12, 31));
        assertThat(page.urgent().get(2).tasks())
                .extracting(task -> task.todo().due())
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    }

    private static Task task(String due) {
        LocalDate day = due == null ? null : LocalDate.parse(due);
        return new Task(new Todo(null, Message.of("todo.alert"), null, "/", day), null, Urgency.of(day, TODAY));
    }
}
