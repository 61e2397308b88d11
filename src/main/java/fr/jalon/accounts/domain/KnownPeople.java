package fr.jalon.accounts.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The accounts. */
public interface KnownPeople extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    /** @param address as {@link Address#normal} makes it */
    Optional<Person> findByAddress(String address);

    boolean existsById(UUID id);
}
