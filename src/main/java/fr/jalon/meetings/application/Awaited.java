package fr.jalon.meetings.application;

import fr.jalon.meetings.application.Positions.Position;
import fr.jalon.meetings.domain.consensus.Consensus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Whose position a round waits for: the organisations of the circle that said nothing yet. */
@Component
class Awaited {

    private final CirclePeople circles;
    private final Positions positions;

    Awaited(CirclePeople circles, Positions positions) {
        this.circles = circles;
        this.positions = positions;
    }

    List<String> silent(Consensus consensus) {
        List<Position> said = positions
                .of(List.of(consensus.current().id()))
                .getOrDefault(consensus.current().id(), List.of());
        return silent(consensus, said);
    }

    /** @param said in the current round */
    List<String> silent(Consensus consensus, List<Position> said) {
        Map<String, String> expected = new TreeMap<>(circles.organisations(consensus.circle()));
        said.forEach(each -> expected.remove(each.key()));
        return expected.values().stream().sorted().toList();
    }
}
