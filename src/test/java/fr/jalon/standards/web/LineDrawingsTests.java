package fr.jalon.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.Pole;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import fr.jalon.standards.Segment.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class LineDrawingsTests {

    private final LineDrawings drawings = new LineDrawings(new Say(french()));

    @BeforeEach
    void inFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void tellsTheSmallLineInASentence() {
        PoleLine line = line(segment(State.DONE, null, null), late(segment(State.NOW, "2024-05", null)));
        assertThat(drawings.mini(line).label()).isEqualTo("Phase 2 sur 2\u202f: Validation, en retard");
        assertThat(drawings.mini(line(segment(State.TODO, null, null))).label()).isEqualTo("Cycle non commencé");
    }

    @Test
    void drawsTheSmallLineUpToWhereTheWorkStands() {
        MiniLine mini = drawings.mini(line(segment(State.DONE, null, null), segment(State.NOW, null, null)));
        assertThat(mini.walked()).isEqualTo("M4 15H70M70 15H103");
        assertThat(mini.ahead()).isEqualTo("M103 15H136");
        assertThat(mini.here()).isEqualTo("M103 15h0");
    }

    @Test
    void standsBetweenThePolePassedAndTheNext() {
        PhaseDrawing phase = drawings.full(
                        line(segment(State.NOW, "2024-05", null, pole(Pole.State.PASSED), pole(Pole.State.NEXT))))
                .get(0);
        assertThat(phase.walked()).isEqualTo("75%");
        assertThat(phase.poles()).extracting(PhaseDrawing.Mark::x).containsExactly("50%", "100%");
    }

    @Test
    void saysThatDatesAreNotKnown() {
        assertThat(dates(segment(State.DONE, null, null))).isEqualTo("dates inconnues");
        assertThat(dates(segment(State.DONE, "2021-10", null))).isEqualTo("oct.\u00a02021 → fin inconnue");
        assertThat(dates(segment(State.DONE, null, "2022"))).isEqualTo("début inconnu → 2022");
        assertThat(dates(segment(State.DONE, "2022-01", "2022-01"))).isEqualTo("janv.\u00a02022");
        assertThat(dates(segment(State.NOW, "2024-05-06", null))).isEqualTo("depuis le 6\u00a0mai\u00a02024");
        assertThat(dates(segment(State.TODO, null, null))).isNull();
    }

    @Test
    void showsTheFormerPlanBesideTheNewOne() {
        PhaseDrawing phase =
                drawings.full(line(late(segment(State.NOW, "2024-05", null)))).get(0);
        assertThat(phase.plannedLabel()).isEqualTo("fin prévue\u202f:");
        assertThat(phase.former()).isEqualTo("14\u00a0nov.\u00a02024");
        assertThat(phase.planned()).isEqualTo("5\u00a0déc.\u00a02024");
        assertThat(phase.late()).isEqualTo("En retard");
    }

    private String dates(Segment segment) {
        return drawings.full(line(segment)).get(0).dates();
    }

    private static PoleLine line(Segment... segments) {
        return new PoleLine(List.of(segments), false);
    }

    private static Segment segment(State state, String start, String end, Pole... poles) {
        return new Segment(
                "validation",
                LocalizedText.of("Validation"),
                state,
                start == null ? null : new PartialDate(start),
                end == null ? null : new PartialDate(end),
                null,
                null,
                null,
                false,
                null,
                List.of(poles));
    }

    private static Segment late(Segment segment) {
        return new Segment(
                segment.key(),
                segment.name(),
                segment.state(),
                segment.start(),
                segment.end(),
                null,
                LocalDate.of(2024, 12, 5),
                LocalDate.of(2024, 11, 14),
                true,
                null,
                segment.poles());
    }

    private static Pole pole(Pole.State state) {
        return new Pole("vote", LocalizedText.of("Vote"), state, null, null);
    }

    private static ResourceBundleMessageSource french() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shared");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
