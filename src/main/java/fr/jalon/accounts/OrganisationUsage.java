package fr.jalon.accounts;

import fr.jalon.shared.Message;
import java.util.List;
import java.util.UUID;

/** Where does an organisation appear? Answered by the modules that reference organisations. */
public interface OrganisationUsage {

    /** What would move if it were merged into another; empty when there is nothing. */
    List<Use> of(UUID organisationId);

    /**
     * @param what a sentence with its count, like "3 comptes"
     * @param fixesCode the code is written in something published, so that it can change no more
     */
    record Use(Message what, boolean fixesCode) {}
}
