package fr.jalon.accounts;

import fr.jalon.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who people are, for the modules that only hold their ids. */
public interface People {

    /** Everyone asked for who exists, erased accounts included, in one query. */
    Map<UUID, PersonRef> byIds(Collection<UUID> ids);

    /** Active people whose name or organisation contains the text, accents and case set aside. */
    default List<PersonRef> search(String text, int limit) {
        return search(text, null, limit);
    }

    /** As above, from behind this person on; null from the beginning. */
    List<PersonRef> search(String text, UUID after, int limit);

    /** How to write to somebody; empty for an account that is erased or shut; an invited person can be written to. */
    Optional<Contact> contact(UUID id);

    /** Active people who hold a role, everywhere when {@code standardId} is null, else on that standard. */
    List<PersonRef> holding(Role role, UUID standardId);

    /** The account with this mail address, whatever its state. */
    Optional<UUID> idOf(String address);

    /** Active people who belong to that organisation, vouched for. */
    List<PersonRef> of(UUID organisationId);
}
