package fr.jalon.workinggroups.application;

import fr.jalon.workinggroups.Introduction;
import fr.jalon.workinggroups.domain.HeldRole;
import fr.jalon.workinggroups.domain.Profile;
import fr.jalon.workinggroups.domain.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One member with their history, for those who keep members and for themselves.
 *
 * @param reached by mail
 * @param roles the latest first
 */
public record MemberFile(
        UUID id,
        String name,
        boolean account,
        boolean reached,
        String organisation,
        Profile profile,
        Introduction introduction,
        LocalDate since,
        LocalDate until,
        List<HeldRole> roles,
        List<Seat> seats) {

    public boolean isHere() {
        return until == null;
    }
}
