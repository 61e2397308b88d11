package fr.jalon.shared;

/** The actor's roles do not allow this act, here and now. Answers 403, or the sign-in page to an anonymous reader. */
public class NotAllowed extends RuntimeException {

    /** @param act name of the refused constant of an action enum, for the log; never shown */
    public NotAllowed(Enum<?> act) {
        super(act.getDeclaringClass().getSimpleName() + "." + act.name());
    }
}
