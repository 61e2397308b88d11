package fr.jalon.shared;

/** The thing is no longer, or not yet, in a state that knows this move. Answers 409 with its sentence. */
public class IllegalTransition extends RuntimeException implements Explained {

    private final transient Message explanation;

    public IllegalTransition(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
