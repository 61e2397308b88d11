package fr.jalon.standards.application;

import fr.jalon.shared.NotFound;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.Standards;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.Cycles;
import fr.jalon.standards.domain.method.Method;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches a cycle together with its standard and its copy of the method, as every use case on cycles needs them. */
@Component
class CycleDesk {

    private final Standards standards;
    private final Cycles cycles;
    private final MethodCopies copies;
    private final EntityManager entities;

    CycleDesk(Standards standards, Cycles cycles, MethodCopies copies, EntityManager entities) {
        this.entities = entities;
        this.standards = standards;
        this.cycles = cycles;
        this.copies = copies;
    }

    record File(Standard standard, Cycle cycle, Method method) {}

    /** @throws NotFound when there is no such cycle */
    File file(UUID cycleId) {
        Cycle cycle = cycles.findById(cycleId).orElseThrow(() -> new NotFound("cycle " + cycleId));
        Standard standard = standards.findById(cycle.standardId()).orElseThrow();
        return new File(standard, cycle, copies.of(cycle));
    }

    void save(File file) {
        cycles.save(file.cycle());
        standards.save(file.standard());
    }

    /** Writes at once what other statements of the transaction build on. */
    void saveNow(File file) {
        save(file);
        entities.flush();
    }
}
