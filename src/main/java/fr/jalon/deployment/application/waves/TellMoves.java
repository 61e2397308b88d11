package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.standards.StandardIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One mail to each person whose operations got other dates. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellMoves {

    private final StandardIds standards;
    private final ApplicationEventPublisher events;

    TellMoves(StandardIds standards, ApplicationEventPublisher events) {
        this.standards = standards;
        this.events = events;
    }

    void tell(Wave wave, Schedule.Change change, Actor actor) {
        Map<UUID, Set<String>> concerned = new LinkedHashMap<>();
        List<String> moved = change.moved().stream().map(Schedule.Moved::key).toList();
        for (Operation one : change.schedule().cycle().operations()) {
            if (moved.contains(one.key())) {
                one.parts().forEach(part -> concerned
                        .computeIfAbsent(part.person(), person -> new TreeSet<>())
                        .add(one.name()));
            }
        }
        concerned.remove(actor.id());
        if (concerned.isEmpty()) {
            return;
        }
        String path = "/standards/"
                + standards
                        .named(List.of(wave.standardId()))
                        .get(wave.standardId())
                        .slug() + "/deploiement/vagues/"
                + wave.number();
        concerned.forEach((person, names) -> events.publishEvent(
                MailRequested.to(person, "wave-moved", path, wave.name(), String.join(", ", names))));
    }
}
