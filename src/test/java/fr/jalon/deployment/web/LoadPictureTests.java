package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.application.waves.LoadReader.LoadLine;
import fr.jalon.deployment.web.LoadPicture.Strip;
import fr.jalon.deployment.web.LoadPicture.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadPictureTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private static LoadLine line(UUID who, int week, int days, int worked) {
        return new LoadLine(who, "Camille Martin", MONDAY.plusWeeks(week), days, worked, days > worked);
    }

    @Test
    void showsTheWeeksInWhichAnybodyHasWorkTheSameForAll() {
        LoadPicture picture = LoadPicture.of(List.of(line(ONE, 0, 5, 5), line(ONE, 3, 2, 4), line(TWO, 1, 7, 5)));
        assertThat(picture.strips())
                .as("two people of one name are two")
                .hasSize(2)
                .allSatisfy(strip -> assertThat(strip.weeks())
                        .extracting(Week::monday)
                        .containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(3)));
        assertThat(picture.strips().get(0).weeks()).extracting(Week::days).containsExactly(5, 0, 2);
        assertThat(picture.strips().get(0).weeks()).extracting(Week::later).containsExactly(false, false, true);
        assertThat(picture.later()).isFalse();
    }

    @Test
    void marksWhatGoesBeyondTheDaysOfTheWeek() {
        LoadPicture picture = LoadPicture.of(List.of(line(ONE, 0, 11, 5), line(ONE, 1, 5, 5), line(ONE, 2, 4, 4)));
        Strip strip = picture.strips().get(0);
        assertThat(strip.overloads()).extracting(Week::monday).containsExactly(MONDAY);
        Week first = strip.weeks().get(0);
        assertThat(first.top()).as("the highest bar").isZero();
        assertThat(first.done() + first.excess()).isEqualTo(LoadPicture.HEIGHT);
        assertThat(first.done()).isEqualTo(29);
        assertThat(strip.weeks().get(1).excess()).isZero();
        assertThat(strip.weeks().get(1).done()).isEqualTo(29);
    }

    @Test
    void leavesWeeksThatAreFarToTheTable() {
        LoadPicture picture = LoadPicture.of(
                IntStream.range(0, 30).mapToObj(week -> line(ONE, week, 5, 5)).toList());
        assertThat(picture.strips().get(0).weeks()).hasSize(26);
        assertThat(picture.later()).isTrue();
        assertThat(LoadPicture.of(List.of())).isNull();
    }
}
