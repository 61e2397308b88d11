package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.Person;
import java.util.Locale;
import java.util.UUID;

/** Somebody who has just proved who they are. */
public record SignedInPerson(UUID id, Locale locale) {

    static SignedInPerson of(Person person) {
        return new SignedInPerson(person.id(), person.locale());
    }
}
