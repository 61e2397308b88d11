package fr.jalon.workinggroups.application;

import fr.jalon.shared.OpenDoor;
import fr.jalon.workinggroups.domain.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member without an account is written to, and may open one: the seat is theirs then, by {@link KnownByAddress}. */
@Component
@Transactional(readOnly = true)
class SeatDoor implements OpenDoor {

    private final Members members;

    SeatDoor(Members members) {
        this.members = members;
    }

    @Override
    public boolean isFor(String address) {
        return !members.findByAddressAndUntilIsNull(address).isEmpty();
    }
}
