package fr.jalon.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What must this person do? Answered by every domain module; the personal page shows the sum. */
public interface TodoSource {

    List<Todo> todosOf(Actor actor);

    /**
     * One thing that waits for a person.
     *
     * @param standardId the standard it is about, or null
     * @param context where it comes from, like the standard's title
     * @param href local path of the page where it is done
     * @param due null when nothing says
     */
    record Todo(UUID standardId, Message what, String context, String href, LocalDate due) {}
}
