package fr.jalon.meetings;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import java.util.List;
import java.util.UUID;

/**
 * What waits to be put on the agenda of a standard's next meeting? Answered by the modules that have something to
 * arbitrate, like the comments of a call.
 */
public interface AgendaSource {

    /** What this reader may know of, the most urgent first. */
    List<Waiting> waiting(UUID standardId, Actor reader);

    /**
     * @param title what the item would be called
     * @param minutes how long it would take
     * @param arbitration somebody has to choose; else it is discussed
     * @param href local path of what it is about
     */
    record Waiting(Message title, int minutes, boolean arbitration, String href) {}
}
