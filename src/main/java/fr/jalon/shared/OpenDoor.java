package fr.jalon.shared;

/**
 * Who may open an account of their own, by a link sent to their address: such an account has no right of its own.
 * Everybody else is invited.
 */
public interface OpenDoor {

    /** Anybody who wants to go there may. @param path local, with its query */
    default boolean leadsTo(String path) {
        return false;
    }

    /** Whoever reads the mails of that address may. @param address in its normal form */
    default boolean isFor(String address) {
        return false;
    }
}
