package fr.jalon.shared;

/** There is no such thing, or not for this reader. Answers 404. */
public class NotFound extends RuntimeException {

    /** @param what for the log; never shown */
    public NotFound(String what) {
        super(what);
    }
}
