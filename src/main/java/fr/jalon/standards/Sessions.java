package fr.jalon.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The announced sessions of the bodies that decide. */
public interface Sessions {

    /** From that day on, the nearest first. */
    List<SessionRef> from(LocalDate day);

    Optional<SessionRef> session(UUID id);
}
