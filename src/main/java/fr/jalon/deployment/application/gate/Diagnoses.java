package fr.jalon.deployment.application.gate;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.diagnosis.Answer;
import fr.jalon.deployment.domain.diagnosis.Questionnaire;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Self-diagnoses: filled in once, kept as they are, compared. */
@Service
@Transactional
public class Diagnoses {

    private static final int SHOWN = 6;

    private final RolloutDesk desk;
    private final Questionnaires questionnaires;
    private final People people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Diagnoses(
            RolloutDesk desk,
            Questionnaires questionnaires,
            People people,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.people = people;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public Questionnaire questionnaire() {
        return questionnaires.current();
    }

    /** @param answers by place, one for each question */
    public UUID fill(String standard, Map<String, Answer> answers, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        Map<String, Answer> given = new HashMap<>(answers);
        given.values().removeIf(Objects::isNull);
        List<String> places = questionnaires.current().places();
        if (!given.keySet().equals(new HashSet<>(places))) {
            throw RuleViolation.of("all-answered", "answers", Message.of("deployment.diagnosis.all-answered"));
        }
        desk.alone(rollout.planId());
        requireNew(rollout, given);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into self_diagnosis (id, plan_id, standard_id, filled_at, filled_by, questionnaire)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        rollout.planId(),
                        rollout.standardId(),
                        Timestamp.from(clock.instant()),
                        actor.id(),
                        questionnaires.source())
                .update();
        given.forEach((place, answer) -> jdbc.sql("insert into self_diagnosis_answer values (?, ?, ?, ?)")
                .params(id, place.split("/")[0], place.split("/")[1], answer.name())
                .update());
        long noes = given.values().stream().filter(one -> one == Answer.NO).count();
        events.publishEvent(new LifecycleEvent(
                "self-diagnosis",
                id,
                rollout.standardId(),
                "filled",
                List.of(noes),
                null,
                actor.id(),
                clock.instant(),
                Visibility.INTERNAL));
        return id;
    }

    /** The same answers as those of today say nothing new: the form was sent twice. */
    private void requireNew(Rollout rollout, Map<String, Answer> given) {
        LocalDate today = Paris.day(clock.instant());
        boolean there = last(rollout.planId(), 1).stream()
                .anyMatch(one ->
                        Paris.day(one.filledAt()).equals(today) && one.answers().equals(given));
        if (there) {
            throw RuleViolation.of("diagnosis-there", null, Message.of("deployment.diagnosis.there"));
        }
    }

    /** The last ones, the newest first. */
    @Transactional(readOnly = true)
    public List<DiagnosisView> of(String standard, Actor reader) {
        return last(desk.inside(standard, reader).planId(), SHOWN);
    }

    @Transactional(readOnly = true)
    public DiagnosisView one(String standard, UUID id, Actor reader) {
        return last(desk.inside(standard, reader).planId(), Integer.MAX_VALUE).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("self-diagnosis " + id));
    }

    @Transactional(readOnly = true)
    List<DiagnosisView> last(UUID planId, int limit) {
        record Row(UUID id, java.time.Instant at, UUID by, String questionnaire) {}
        List<Row> rows = jdbc.sql("select * from self_diagnosis where plan_id = ? order by filled_at desc, id limit ?")
                .params(planId, limit)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("filled_at").toInstant(),
                        row.getObject("filled_by", UUID.class),
                        row.getString("questionnaire")))
                .list();
        Map<UUID, PersonRef> named = people.byIds(
                rows.stream().map(Row::by).filter(Objects::nonNull).distinct().toList());
        Map<UUID, Map<String, Answer>> answers =
                answers(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new DiagnosisView(
                        row.id(),
                        row.at(),
                        named.containsKey(row.by()) ? named.get(row.by()).name() : "",
                        questionnaires.read(row.questionnaire()),
                        answers.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<String, Answer>> answers(List<UUID> ids) {
        Map<UUID, Map<String, Answer>> answers = new HashMap<>();
        jdbc.sql("select * from self_diagnosis_answer where diagnosis_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("diagnosis_id", UUID.class), id -> new HashMap<>())
                            .put(
                                    row.getString("deliverable") + "/" + row.getString("question"),
                                    Answer.valueOf(row.getString("answer")));
                });
        return answers;
    }
}
