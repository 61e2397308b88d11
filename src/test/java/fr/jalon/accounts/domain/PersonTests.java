package fr.jalon.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTests {

    private static final Instant NOW = Instant.parse("2026-03-24T17:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "INVITED,     accept,     ACTIVE",
        "INVITED,     deactivate, DEACTIVATED",
        "INVITED,     reactivate, -",
        "INVITED,     erase,      DELETED",
        "ACTIVE,      accept,     -",
        "ACTIVE,      deactivate, DEACTIVATED",
        "ACTIVE,      reactivate, -",
        "ACTIVE,      erase,      DELETED",
        "DEACTIVATED, accept,     -",
        "DEACTIVATED, deactivate, -",
        "DEACTIVATED, reactivate, ACTIVE",
        "DEACTIVATED, erase,      DELETED",
        "DELETED,     accept,     -",
        "DELETED,     deactivate, -",
        "DELETED,     reactivate, -",
        "DELETED,     erase,      -"
    })
    void movesOnlyWhereItMay(PersonStatus from, String act, String to) {
        Person person = in(from);
        Consumer<Person> move = move(act);
        if (to.equals("-")) {
            assertThatThrownBy(() -> move.accept(person)).isInstanceOf(IllegalTransition.class);
            assertThat(person.status()).isEqualTo(from);
        } else {
            move.accept(person);
            assertThat(person.status()).hasToString(to);
        }
    }

    @Test
    void hasToTakeUpTheInvitationStillWhenReactivatedBeforeIt() {
        Person person = invited();
        person.deactivate(Actor.SYSTEM, NOW);
        person.reactivate(Actor.SYSTEM, NOW);
        assertThat(person.status()).isEqualTo(PersonStatus.INVITED);
    }

    @Test
    void keepsNothingPersonalOnceErased() {
        Person person = in(PersonStatus.ACTIVE);
        UUID id = person.id();
        person.erase(NOW);
        assertThat(person.id()).isEqualTo(id);
        assertThat(person.name()).isEmpty();
        assertThat(person.address()).isNull();
        assertThat(person.organisationId()).isNull();
        assertThat(person.passwordHash()).isEmpty();
    }

    @Test
    void belongsWhereItWasInvitedAndElsewhereOnlyOnceSomebodySaysSo() {
        Person person = in(PersonStatus.ACTIVE);
        UUID first = person.organisationId();
        person.describe("Claire V.", first, Locale.ENGLISH, NOW);
        assertThat(person.isOrganisationVouchedFor()).isTrue();

        person.describe("Claire V.", UUID.randomUUID(), Locale.ENGLISH, NOW);
        assertThat(person.isOrganisationVouchedFor()).isFalse();
        person.describe("Claire V.", first, Locale.ENGLISH, NOW);
        assertThat(person.isOrganisationVouchedFor())
                .as("what was left is said anew")
                .isFalse();

        person.vouchForOrganisation(Actor.SYSTEM, NOW);
        assertThat(person.isOrganisationVouchedFor()).isTrue();
        assertThatThrownBy(() -> person.refuseOrganisation(Actor.SYSTEM, NOW)).isInstanceOf(IllegalTransition.class);
        person.describe("Claire V.", UUID.randomUUID(), Locale.ENGLISH, NOW);
        person.refuseOrganisation(Actor.SYSTEM, NOW);
        assertThat(person.organisationId()).isNull();
        person.describe("Claire V.", null, Locale.ENGLISH, NOW);
        assertThat(person.isOrganisationVouchedFor()).isFalse();
        assertThatThrownBy(() -> person.vouchForOrganisation(Actor.SYSTEM, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void hasOneAddressHoweverItIsTyped() {
        assertThat(Person.invite(Actor.SYSTEM, "  Claire@Demo.FR ", "", null, Locale.FRENCH, NOW)
                        .address())
                .isEqualTo("claire@demo.fr");
    }

    private static Person in(PersonStatus status) {
        Person person = invited();
        if (status != PersonStatus.INVITED) {
            person.accept("Claire Vannier", "hash", NOW);
        }
        if (status == PersonStatus.DEACTIVATED) {
            person.deactivate(Actor.SYSTEM, NOW);
        }
        if (status == PersonStatus.DELETED) {
            person.erase(NOW);
        }
        return person;
    }

    private static Person invited() {
        return Person.invite(Actor.SYSTEM, "claire@demo.fr", "", UUID.randomUUID(), Locale.FRENCH, NOW);
    }

    private static Consumer<Person> move(String act) {
        return switch (act) {
            case "accept" -> person -> person.accept("Claire Vannier", "hash", NOW);
            case "deactivate" -> person -> person.deactivate(Actor.SYSTEM, NOW);
            case "reactivate" -> person -> person.reactivate(Actor.SYSTEM, NOW);
            case "erase" -> person -> person.erase(NOW);
            default -> throw new IllegalArgumentException(act);
        };
    }
}
