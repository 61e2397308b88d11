package fr.jalon.shared;

/** A failure that can say in the reader's language what was wrong and how to mend it. */
public interface Explained {

    Message explanation();
}
