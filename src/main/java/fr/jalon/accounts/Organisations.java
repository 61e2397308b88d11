package fr.jalon.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The organisations people speak for. An organisation merged into another is answered by its survivor. */
public interface Organisations {

    /** By the ids asked for; the id of a merged organisation gives the survivor. */
    Map<UUID, OrganisationRef> byIds(Collection<UUID> ids);

    /** The one a person says to belong to, vouched for or not; empty without one. */
    Optional<OrganisationRef> ofPerson(UUID personId);

    /** The one a person belongs to according to whoever keeps the accounts: what speaking for it needs. */
    Optional<OrganisationRef> vouchedFor(UUID personId);

    /** Every organisation that stands, by name. */
    List<OrganisationRef> all();

    /** By code, or by the code of an organisation merged since. */
    Optional<OrganisationRef> byCode(String code);

    /** The one written like that: its name, its code or one of its other spellings, case and accents set aside. */
    Optional<OrganisationRef> written(String asWritten);

    /** The same for many spellings in one query; those nobody knows are left out. */
    Map<String, OrganisationRef> writtenAs(Collection<String> spellings);

    /** From now on this spelling means that organisation; nothing happens if it does already. */
    void learn(UUID id, String spelling);
}
