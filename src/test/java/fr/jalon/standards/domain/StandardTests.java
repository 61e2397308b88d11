package fr.jalon.standards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Actor;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandardTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Standard standard = Standard.register(
            "friches",
            new Identity(
                    "Friches",
                    null,
                    StandardKind.STANDARD,
                    "amenagement",
                    "",
                    "",
                    null,
                    LegalStatus.UNKNOWN,
                    null,
                    null,
                    RegistryLabel.NONE,
                    null,
                    null,
                    null),
            Actor.SYSTEM,
            NOW);

    @Test
    void keepsTheVersionInForceUntilAnotherIsPublished() {
        UUID old = add("v1", DocumentStatus.PROJECT);
        standard.publish(old, day("2023-01-23"), Actor.SYSTEM, NOW);
        UUID next = add("v2", DocumentStatus.PROJECT);
        standard.print(next, DocumentStatus.VALIDATED, day("2026-10-01"), null, Actor.SYSTEM, NOW);
        assertThat(standard.versionInForce()).map(StandardVersion::number).hasValue("v1");
        assertThat(standard.versionToCome()).map(StandardVersion::number).hasValue("v2");

        standard.publish(next, day("2026-11-01"), Actor.SYSTEM, NOW);
        assertThat(standard.versionInForce()).map(StandardVersion::number).hasValue("v2");
        assertThat(standard.versionToCome()).isEmpty();
        assertThat(standard.versionOf(old).documentStatus()).isEqualTo(DocumentStatus.SUPERSEDED);
    }

    @Test
    void withdrawsAVersionWhoseWorkIsGivenUpAndTakesItUpAgain() {
        UUID draft = add("v1", DocumentStatus.CALL);
        standard.giveUp(draft, "Sans suite", Actor.SYSTEM, NOW);
        assertThat(standard.versionOf(draft).documentStatus()).isEqualTo(DocumentStatus.WITHDRAWN);
        assertThat(standard.versionToCome()).isEmpty();

        standard.takeUpAgain(draft, day("2026-11-20"), Actor.SYSTEM, NOW);
        assertThat(standard.versionOf(draft).documentStatus()).isEqualTo(DocumentStatus.PROJECT);
    }

    @Test
    void leavesAValidatedVersionWhenTheWorkOnItStops() {
        UUID validated = add("v1", DocumentStatus.VALIDATED);
        standard.giveUp(validated, "Sans suite", Actor.SYSTEM, NOW);
        assertThat(standard.versionOf(validated).documentStatus()).isEqualTo(DocumentStatus.VALIDATED);
    }

    @Test
    void correctsTheDayOfAStatusThatStaysTheSame() {
        UUID draft = add("v1", DocumentStatus.PROJECT);
        standard.print(draft, DocumentStatus.PROJECT, day("2026-09-01"), null, Actor.SYSTEM, NOW);
        assertThat(standard.versionOf(draft).statusSince()).isEqualTo(day("2026-09-01"));
    }

    private UUID add(String number, DocumentStatus status) {
        return standard.addVersion(VersionDetails.numbered(number), status, day("2022-10"), Actor.SYSTEM, NOW)
                .id();
    }

    private static PartialDate day(String iso) {
        return new PartialDate(iso);
    }
}
