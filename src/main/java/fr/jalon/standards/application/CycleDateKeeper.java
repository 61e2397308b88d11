package fr.jalon.standards.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.CycleDates;
import fr.jalon.standards.domain.method.KeyDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Dates what other modules know to have happened. */
@Service
class CycleDateKeeper implements CycleDates {

    private static final Logger LOG = LoggerFactory.getLogger(CycleDateKeeper.class);

    private final CycleDesk desk;
    private final Clock clock;

    CycleDateKeeper(CycleDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID cycleId, String dateKey, LocalDate on) {
        CycleDesk.File file = desk.file(cycleId);
        if (!file.cycle().state().isAlive() || file.cycle().date(dateKey).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        PartialDate day = PartialDate.of(on);
        try {
            KeyDate date = file.cycle().recordDate(dateKey, day, file.method(), Actor.SYSTEM, now);
            if (date.documentStatus() != null) {
                RunCycles.printIfLater(file, date.documentStatus(), day, Actor.SYSTEM, now);
            }
            desk.save(file);
        } catch (NotFound | RuleViolation refused) {
            LOG.info("Cycle {} keeps its own {}: {}", cycleId, dateKey, refused.getMessage());
        }
    }
}
