package fr.jalon.workinggroups.domain.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.jalon.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTests {

    private static final UUID PILOT = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();

    private static Activity activity(Map<UUID, Letter> letters) {
        return new Activity(null, "Rédiger", letters);
    }

    @ParameterizedTest
    @EnumSource(
            value = Letter.class,
            names = {"A", "AR"})
    void hasExactlyOneAccountable(Letter accountable) {
        assertThatNoException().isThrownBy(() -> activity(Map.of(PILOT, accountable, GROUP, Letter.R))
                .check());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        activity(Map.of(PILOT, accountable, GROUP, Letter.A)).check());
    }

    @Test
    void isRefusedWithoutAnyAccountable() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> activity(Map.of(PILOT, Letter.R, GROUP, Letter.I)).check());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> activity(Map.of()).check());
    }

    @Test
    void hasOneAccountableInEveryLineOfTheUsualMatrix() {
        assertThat(UsualMatrix.LINES).allSatisfy(line -> {
            assertThat(line.letters()).hasSameSizeAs(UsualMatrix.PARTIES);
            assertThat(line.letters().stream().filter(letter -> letter.startsWith("A")))
                    .hasSize(1);
        });
    }
}
