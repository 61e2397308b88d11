package fr.jalon.deployment.application.gate;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.wave.Clearance;
import fr.jalon.deployment.domain.wave.Condition;
import fr.jalon.deployment.domain.wave.GateFacts;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Rollouts;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gate behind the pilot wave: what is missing, who says otherwise, and its opening. */
@Service
@Transactional
public class Gate {

    private final RolloutDesk desk;
    private final Rollouts rollouts;
    private final Diagnoses diagnoses;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    Gate(RolloutDesk desk, Rollouts rollouts, Diagnoses diagnoses, People people, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.rollouts = rollouts;
        this.diagnoses = diagnoses;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One condition and where it stands.
     *
     * @param missing why it is not met; null when it is, or when somebody cleared it
     * @param clearance who said that it is met, or passed over it; or null
     * @param by name of that person
     * @param late the actions that hold it
     */
    public record Line(Condition condition, Message missing, Clearance clearance, String by, List<Late> late) {

        public boolean isOpen() {
            return missing != null;
        }

        public boolean isPassedOver() {
            return clearance != null && clearance.passedOver();
        }
    }

    /** An action that is open behind its day. */
    public record Late(int number, String what, LocalDate dueOn) {}

    @Transactional(readOnly = true)
    public List<Line> lines(String standard, Actor reader) {
        Rollout rollout = desk.inside(standard, reader);
        List<Late> late = lateCorrections(rollout.planId());
        Map<Condition, Message> missing = rollout.missing(facts(rollout, late));
        Map<Condition, Clearance> cleared = rollout.clearances();
        Map<UUID, PersonRef> named =
                people.byIds(cleared.values().stream().map(Clearance::personId).toList());
        return Arrays.stream(Condition.values())
                .map(condition -> {
                    Clearance clearance = cleared.get(condition);
                    String by = clearance == null
                            ? null
                            : named.get(clearance.personId()).name();
                    List<Late> holding = condition == Condition.CORRECTIONS ? late : List.of();
                    return new Line(condition, missing.get(condition), clearance, by, holding);
                })
                .toList();
    }

    public void say(String standard, Condition condition, String proof, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.GENERALISE, actor);
        rollout.say(condition, proof, actor, clock.instant());
        rollouts.save(rollout);
    }

    public void passOver(String standard, Condition condition, String reason, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.GENERALISE, actor);
        rollout.passOver(condition, reason, actor, clock.instant());
        rollouts.save(rollout);
    }

    public void generalise(String standard, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.GENERALISE, actor);
        desk.alone(rollout.planId());
        rollout.generalise(facts(rollout, lateCorrections(rollout.planId())), actor, clock.instant());
        rollouts.save(rollout);
    }

    /** How many "no" the last self-diagnosis has; null where there was none. */
    @Transactional(readOnly = true)
    public Integer lastNoes(UUID planId) {
        List<DiagnosisView> last = diagnoses.last(planId, 1);
        return last.isEmpty() ? null : last.get(0).noes();
    }

    private List<Late> lateCorrections(UUID planId) {
        return jdbc.sql("""
                        select number, what, due_on from task
                        where plan_id = ? and diagnosis_id is not null and closed_on is null and due_on < ?
                        order by due_on, number
                        """)
                .params(planId, Paris.day(clock.instant()))
                .query(Late.class)
                .list();
    }

    private GateFacts facts(Rollout rollout, List<Late> late) {
        List<DiagnosisView> last = diagnoses.last(rollout.planId(), 1);
        boolean pilot = jdbc.sql("select exists (select from wave where plan_id = ? and pilot)")
                .param(rollout.planId())
                .query(Boolean.class)
                .single();
        List<String> left =
                jdbc.sql("""
                        select o.name from cycle_operation o join wave w on w.id = o.wave_id
                        where w.plan_id = ? and w.pilot and o.ended_on is null order by o.position
                        """).param(rollout.planId()).query(String.class).list();
        List<String> worse = Arrays.stream(Severity.values())
                .filter(severity -> severity.compareTo(rollout.blocking()) >= 0)
                .map(Enum::name)
                .toList();
        List<String> anomalies = jdbc.sql("""
                        select title from anomaly where plan_id = :plan and closed_on is null and severity in (:worse)
                        order by number
                        """)
                .param("plan", rollout.planId())
                .param("worse", worse)
                .query(String.class)
                .list();
        return new GateFacts(
                pilot,
                left,
                anomalies,
                !last.isEmpty(),
                last.isEmpty() ? 0 : last.get(0).noes(),
                late.stream().map(Late::what).toList());
    }
}
