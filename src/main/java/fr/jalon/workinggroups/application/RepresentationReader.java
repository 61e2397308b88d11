package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Representation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the members of a group with what its mandate promised. */
@Service
@Transactional(readOnly = true)
public class RepresentationReader {

    private final MemberReader members;
    private final MandateReader mandates;

    RepresentationReader(MemberReader members, MandateReader mandates) {
        this.members = members;
        this.mandates = mandates;
    }

    public Representation of(UUID groupId, UUID standardId) {
        List<Representation.Seat> table = members.of(groupId, false, false).stream()
                .map(line -> new Representation.Seat(
                        line.organisation().isEmpty() ? line.id().toString() : line.organisation(),
                        line.stakeholder(),
                        line.skills(),
                        counts(line)))
                .toList();
        Optional<MandateView> mandate = mandates.current(groupId, standardId, Actor.ANONYMOUS);
        return Representation.of(
                table,
                mandate.map(current -> current.words().classes()).orElse(Set.of()),
                mandate.map(current -> current.words().skills()).orElse(Set.of()));
    }

    /** Who only listens, or only follows from an outer circle, does not represent anybody in the work. */
    private static boolean counts(MemberLine line) {
        boolean follows = !line.circles().isEmpty() && line.circles().stream().noneMatch(CircleKind::works);
        return !follows && !line.roles().equals(Set.of(GroupRole.OBSERVER));
    }
}
