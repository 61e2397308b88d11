package fr.jalon.standards.application.pages;

import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.files.FileStore;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.application.GateFacts;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.Evidence;
import fr.jalon.standards.domain.method.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a cycle into what its pages show; names of people, files and bodies are read once each, for the whole cycle. */
@Component
class CycleReader {

    private final MethodCopies copies;
    private final GateFacts facts;
    private final People people;
    private final FileStore files;
    private final SessionBook sessions;
    private final Clock clock;

    CycleReader(
            MethodCopies copies, GateFacts facts, People people, FileStore files, SessionBook sessions, Clock clock) {
        this.copies = copies;
        this.facts = facts;
        this.people = people;
        this.files = files;
        this.sessions = sessions;
        this.clock = clock;
    }

    CycleView read(Standard standard, Cycle cycle, PoleLine line, Actor reader) {
        Method method = copies.of(cycle);
        Names names = new Names(people.byIds(peopleIn(cycle)), reader.isAnonymous());
        String address = "/standards/" + standard.slug() + "/cycles/" + cycle.id();
        GateReading gates = new GateReading(cycle, method, address, facts, sessions.bodiesByKey(), names);
        LocalDate today = Paris.day(clock.instant());
        return new CycleReading(cycle, method, line, gates, names, files.details(filesIn(cycle)), today, reader)
                .view(standard);
    }

    private static Collection<UUID> peopleIn(Cycle cycle) {
        Set<UUID> ids = new HashSet<>();
        cycle.actions().forEach(action -> {
            ids.add(action.assigneeId());
            ids.add(action.doneBy());
            action.evidence().forEach(evidence -> ids.add(evidence.addedBy()));
        });
        cycle.decisions().forEach(decision -> ids.add(decision.recordedBy()));
        cycle.skips().forEach(skip -> ids.add(skip.by()));
        cycle.passOvers().forEach(passOver -> ids.add(passOver.by()));
        cycle.requests().forEach(request -> {
            ids.add(request.askedBy());
            ids.add(request.answeredBy());
        });
        ids.remove(null);
        return ids;
    }

    private static Collection<UUID> filesIn(Cycle cycle) {
        return cycle.actions().stream()
                .flatMap(action -> action.evidence().stream())
                .map(Evidence::fileId)
                .filter(Objects::nonNull)
                .toList();
    }
}
