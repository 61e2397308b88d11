package fr.jalon.deployment.application.following;

import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.BroughtFiles;
import fr.jalon.deployment.application.BroughtFiles.Brought;
import fr.jalon.deployment.application.BroughtFiles.Holds;
import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.TakeRows;
import fr.jalon.deployment.application.following.TaskBook.Kept;
import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.application.waves.Team;
import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.deployment.domain.following.TaskRows;
import fr.jalon.deployment.domain.following.TaskRows.Line;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.files.Sheets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions out of a file: shown first, taken in next. An open action of the same words is said anew, a closed one stays
 * closed: the same file twice changes nothing.
 */
@Service
@Transactional
public class TakeTasks implements TakeRows {

    private static final Sheets.Bounds LARGEST = new Sheets.Bounds(5, 5_000, 40);

    private final RolloutDesk desk;
    private final TaskBook book;
    private final Numbers numbers;
    private final Team team;
    private final BroughtFiles brought;
    private final TellTasks tell;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakeTasks(
            RolloutDesk desk,
            TaskBook book,
            Numbers numbers,
            Team team,
            BroughtFiles brought,
            TellTasks tell,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.numbers = numbers;
        this.team = team;
        this.brought = brought;
        this.tell = tell;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UUID bring(String standard, String name, byte[] content, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        reading(rollout, content);
        return brought.keep(rollout.standardId(), Holds.TASKS, name, content, actor);
    }

    @Override
    public FilePreview preview(String standard, UUID id, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        Brought file = brought.get(rollout.standardId(), Holds.TASKS, id);
        TaskRows.Reading reading = reading(rollout, file.content());
        Changes changes = changes(rollout, reading);
        return new FilePreview(
                id,
                file.name(),
                reading.read().size(),
                changes.fresh().size(),
                changes.changed().size(),
                reading.faults(),
                file.taken());
    }

    @Override
    public int takeIn(String standard, UUID id, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        Brought file = brought.get(rollout.standardId(), Holds.TASKS, id);
        int first = numbers.ofTask(rollout.planId());
        Changes changes = changes(rollout, reading(rollout, file.content()));
        brought.take(id);
        if (changes.count() > 0) {
            book.add(
                    rollout.planId(),
                    rollout.standardId(),
                    first,
                    changes.fresh(),
                    Paris.day(clock.instant()),
                    clock.instant());
            book.change(changes.changed(), clock.instant());
            tell.takenIn(rollout, id, file.name(), changes.count(), changes.fresh(), actor);
        }
        return changes.count();
    }

    /** @param changed by id */
    private record Changes(List<TaskFacts> fresh, Map<UUID, TaskFacts> changed) {

        int count() {
            return fresh.size() + changed.size();
        }
    }

    private Changes changes(Rollout rollout, TaskRows.Reading reading) {
        Matches there = Matches.of(book.of(rollout.planId()), reading.read());
        List<TaskFacts> fresh = new ArrayList<>();
        Map<UUID, TaskFacts> changed = new LinkedHashMap<>();
        for (Line line : reading.read()) {
            Kept same = there.of(line.said());
            if (same == null) {
                fresh.add(line.said());
            } else if (same.open() && !line.onto(same.facts()).equals(same.facts())) {
                changed.put(same.id(), line.onto(same.facts()));
            }
        }
        return new Changes(fresh, changed);
    }

    /**
     * Which action a row is about: the one of these words for that day; else an open one of these words that no other row
     * is about, its day has changed.
     */
    private record Matches(Map<String, Kept> byDay, Map<String, Kept> byWords) {

        static Matches of(List<Kept> all, List<Line> rows) {
            Set<String> spoken = rows.stream()
                    .map(row -> TaskRows.key(row.said().what(), row.said().dueOn()))
                    .collect(Collectors.toSet());
            Map<String, Kept> byDay = new HashMap<>();
            Map<String, Kept> byWords = new HashMap<>();
            for (Kept one : all) {
                String key = TaskRows.key(one.facts().what(), one.facts().dueOn());
                byDay.putIfAbsent(key, one);
                if (one.open() && !spoken.contains(key)) {
                    byWords.putIfAbsent(TitledRows.folded(one.facts().what()), one);
                }
            }
            return new Matches(byDay, byWords);
        }

        /** Null for a new one. */
        Kept of(TaskFacts said) {
            Kept exact = byDay.get(TaskRows.key(said.what(), said.dueOn()));
            return exact != null ? exact : byWords.remove(TitledRows.folded(said.what()));
        }
    }

    private TaskRows.Reading reading(Rollout rollout, byte[] content) {
        Map<String, UUID> people = team.of(rollout.standardId()).stream()
                .collect(Collectors.toMap(
                        person -> TitledRows.folded(person.name()), PersonRef::id, (one, other) -> one));
        Map<String, UUID> anomalies = new HashMap<>();
        jdbc.sql("select number, id from anomaly where plan_id = ?")
                .param(rollout.planId())
                .query(row -> {
                    anomalies.put(row.getString("number"), row.getObject("id", UUID.class));
                });
        return TaskRows.read(Sheets.rows(content, LARGEST), people, anomalies);
    }
}
