package fr.jalon.meetings;

import fr.jalon.shared.Actor;
import java.util.List;
import java.util.UUID;

/** Asked by modules that refer to a meeting. */
public interface Meetings {

    /** The COPILs of a standard that have a date and were not called off, as this reader may know of them; the last first. */
    List<MeetingRef> copils(UUID standardId, Actor reader);
}
