package fr.jalon.deployment.domain.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.domain.wave.Chain.Link;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each wave of these lasts ten days. */
class ChainTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static List<LocalDate> starts(Approach approach, Link... links) {
        return Chain.starts(approach, List.of(links), (place, start) -> start.plusDays(9));
    }

    private static Link follows() {
        return new Link(LocalDate.EPOCH, false, false);
    }

    private static Link set(LocalDate day) {
        return new Link(day, true, false);
    }

    @Test
    void oneFollowsTheOtherUnlessSomebodySaidItsDay() {
        assertThat(starts(Approach.PROGRESSIVE, set(DAY), follows(), follows(), set(DAY.plusDays(60)), follows()))
                .containsExactly(DAY, DAY.plusDays(10), DAY.plusDays(20), DAY.plusDays(60), DAY.plusDays(70));
    }

    @Test
    void aDayThatWasSaidMayBeEarlierThanTheEndOfTheWaveBefore() {
        assertThat(starts(Approach.PROGRESSIVE, set(DAY), set(DAY.plusDays(2)), follows()))
                .containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(12));
    }

    @Test
    void allStartAtOnceBehindThePilot() {
        assertThat(starts(Approach.BIG_BANG, set(DAY), follows(), follows(), follows()))
                .containsExactly(DAY, DAY.plusDays(10), DAY.plusDays(10), DAY.plusDays(10));
    }

    @Test
    void allStartOnTheFirstDayThatSomebodySaid() {
        LocalDate said = DAY.plusDays(90);
        assertThat(starts(Approach.BIG_BANG, set(DAY), follows(), set(said), set(said.plusDays(5))))
                .containsExactly(DAY, said, said, said);
    }

    @Test
    void nothingMovesAWaveThatHasBegun() {
        Link begun = new Link(DAY.plusDays(3), false, true);
        for (Approach approach : Approach.values()) {
            assertThat(starts(approach, set(DAY), begun, follows()).get(1)).isEqualTo(DAY.plusDays(3));
        }
        assertThat(starts(Approach.PROGRESSIVE, set(DAY), begun, follows()).get(2))
                .isEqualTo(DAY.plusDays(13));
        assertThat(starts(Approach.BIG_BANG, set(DAY), begun, follows()).get(2)).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void anEmptyPlanHasNoDay() {
        assertThat(starts(Approach.PROGRESSIVE)).isEmpty();
    }
}
