package fr.jalon.meetings.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.meetings.domain.Deadline;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.DecisionState;
import fr.jalon.meetings.domain.Taken.Votes;
import fr.jalon.shared.Message;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What minutes say of a decision beside its words. */
class DecidedLinesTests {

    private static final Instant END = Instant.parse("2026-12-01T23:00:00Z");

    private static String standing(DecisionMode mode, DecisionState state, Instant now) {
        Message said = DecidedLines.standing(
                mode, state, mode == DecisionMode.SILENT ? END : null, "GT 4", new Votes(1, 5, 0), now);
        return said == null ? null : said.key();
    }

    @Test
    void saysWhatDoesNotSimplyHold() {
        Instant before = END.minusSeconds(1);
        assertThat(standing(DecisionMode.IN_SESSION, DecisionState.ADOPTED, before))
                .isNull();
        assertThat(standing(DecisionMode.SILENT, DecisionState.PENDING, before)).isEqualTo("minutes.decision.silent");
        assertThat(standing(DecisionMode.SILENT, DecisionState.PENDING, END)).isEqualTo("minutes.decision.silent-over");
        assertThat(standing(DecisionMode.SILENT, DecisionState.ADOPTED, END)).isEqualTo("minutes.decision.silent-over");
        assertThat(standing(DecisionMode.SILENT, DecisionState.OBJECTED, END)).isEqualTo("minutes.decision.objected");
        assertThat(standing(DecisionMode.VOTE, DecisionState.REJECTED, END)).isEqualTo("minutes.decision.rejected");
        assertThat(standing(DecisionMode.VOTE, DecisionState.SUPERSEDED, END)).isEqualTo("minutes.decision.superseded");
    }

    @Test
    void saysAnEndAtMidnightAsTheDayBefore() {
        assertThat(Deadline.of(END)).isEqualTo(Message.of("deadline.day", LocalDate.of(2026, 12, 1)));
        assertThat(Deadline.of(END.plusSeconds(3600))).isEqualTo(Message.of("deadline.hour", END.plusSeconds(3600)));
    }
}
