package fr.jalon.standards.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.Decision;
import fr.jalon.standards.domain.cycle.PhaseRules;
import fr.jalon.standards.domain.method.Gate;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what bodies decide at gates, what is passed over and left out, and the lifting of reservations. */
@Service
@Transactional
public class PassGates {

    private final CycleDesk desk;
    private final GateFacts facts;
    private final SessionBook sessions;
    private final Clock clock;

    PassGates(CycleDesk desk, GateFacts facts, SessionBook sessions, Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Where the decision is dated on a day its body sits, it is linked to that session. */
    public void decide(UUID cycleId, String gateKey, Decision decision, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Instant now = clock.instant();
        Gate gate = gate(file, gateKey);
        Decision placed = sessions.placed(decision, gate.body());
        boolean open = file.cycle()
                .decide(gate, placed, file.method(), facts.about(file.cycle(), gate, placed.on()), actor, now);
        if (open) {
            print(file, gate, placed.on(), actor, now);
        }
        desk.save(file);
    }

    /** Takes back the last decision at a gate, entered by mistake. */
    public void takeBack(UUID cycleId, String gateKey, String reason, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().takeBack(gate(file, gateKey), reason, file.method(), actor, clock.instant());
        desk.save(file);
    }

    public void passOver(UUID cycleId, String gateKey, String condition, String reason, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().passOver(gate(file, gateKey), condition, reason, actor, clock.instant());
        desk.save(file);
    }

    /** @param on the day the line moves on without the gate; null for today */
    public void skip(UUID cycleId, String gateKey, String reason, PartialDate on, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Instant now = clock.instant();
        PartialDate day = on == null ? PartialDate.of(Paris.day(now)) : on;
        file.cycle().skip(gate(file, gateKey), reason, day, file.method(), actor, now);
        desk.save(file);
    }

    public void lift(UUID cycleId, UUID reservation, PartialDate on, String how, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Instant now = clock.instant();
        file.cycle()
                .lift(reservation, on, how, file.method(), actor, now)
                .ifPresent(gate -> print(file, gate, on, actor, now));
        desk.save(file);
    }

    private static void print(CycleDesk.File file, Gate gate, PartialDate on, Actor actor, Instant now) {
        if (gate.documentStatus() != null) {
            file.standard().print(file.cycle().versionId(), gate.documentStatus(), on, null, actor, now);
        }
    }

    private static Gate gate(CycleDesk.File file, String key) {
        Cycle cycle = file.cycle();
        return PhaseRules.gateOf(cycle, file.method(), key);
    }
}
