package fr.jalon.meetings.domain.consensus;

import fr.jalon.meetings.domain.Audience;
import java.util.UUID;

/**
 * Who decides.
 *
 * @param groupId null where no group is known: the roles on the standard stand for it
 */
public record Circle(UUID standardId, UUID groupId, Audience audience) {}
