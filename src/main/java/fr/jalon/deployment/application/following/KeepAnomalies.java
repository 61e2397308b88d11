package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.following.Anomalies;
import fr.jalon.deployment.domain.following.Anomaly;
import fr.jalon.deployment.domain.following.AnomalyFacts;
import fr.jalon.deployment.domain.following.AnomalyState;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what goes wrong, and what is done about it. */
@Service
@Transactional
public class KeepAnomalies {

    private final RolloutDesk desk;
    private final Anomalies anomalies;
    private final Waves waves;
    private final Numbers numbers;
    private final Clock clock;

    KeepAnomalies(RolloutDesk desk, Anomalies anomalies, Waves waves, Numbers numbers, Clock clock) {
        this.desk = desk;
        this.anomalies = anomalies;
        this.waves = waves;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @return its number */
    public int report(String standard, AnomalyFacts said, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.REPORT, actor);
        int number = numbers.ofAnomaly(rollout.planId());
        requireNew(rollout, said);
        anomalies.save(Anomaly.report(rollout, number, said, actor, clock.instant()));
        anomalies.flush();
        return number;
    }

    /** A form that was sent twice gives one anomaly. */
    private void requireNew(Rollout rollout, AnomalyFacts said) {
        anomalies.findByPlanIdAndTitleAndClosedOnIsNull(rollout.planId(), said.title()).stream()
                .filter(other -> other.facts().equals(said))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.of(
                            "anomaly-there", "title", Message.of("deployment.anomaly.there", other.number()));
                });
    }

    public void change(String standard, int number, AnomalyFacts said, Actor actor) {
        act(standard, number, actor, one -> one.change(said, actor, clock.instant()));
    }

    public void move(String standard, int number, AnomalyState to, String treatment, Actor actor) {
        act(standard, number, actor, one -> one.move(to, treatment, actor, clock.instant()));
    }

    private void act(String standard, int number, Actor actor, Consumer<Anomaly> act) {
        Rollout rollout = desk.atWork(standard, actor);
        Anomaly anomaly = anomalies
                .findByPlanIdAndNumber(rollout.planId(), number)
                .orElseThrow(() -> new NotFound("anomaly " + number));
        act.accept(anomaly);
        anomalies.save(anomaly);
    }

    /** @param number null for none */
    @Transactional(readOnly = true)
    public UUID wave(String standard, Integer number, Actor actor) {
        if (number == null) {
            return null;
        }
        return waves.findByPlanIdAndNumber(desk.inside(standard, actor).planId(), number)
                .map(Wave::id)
                .orElseThrow(() -> new NotFound("wave " + number));
    }
}
