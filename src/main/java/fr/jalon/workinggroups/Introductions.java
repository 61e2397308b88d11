package fr.jalon.workinggroups;

import fr.jalon.shared.Actor;
import java.util.List;
import java.util.UUID;

/** Keeps with the members what they said of themselves in a round of introductions. */
public interface Introductions {

    /** Of those who are in the group now, and said something. */
    List<Said> of(UUID groupId);

    /**
     * Nothing happens where nobody of the group is meant. Whoever calls has looked at the rights.
     *
     * @param personId null for somebody without an account, who is then known by name
     */
    void keep(UUID groupId, UUID personId, String name, Introduction said, Actor by);

    /** @param personId null without an account */
    record Said(UUID memberId, UUID personId, String name, Introduction introduction) {}
}
