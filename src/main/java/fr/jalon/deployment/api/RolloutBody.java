package fr.jalon.deployment.api;

import fr.jalon.deployment.application.waves.OperationView;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Part;
import fr.jalon.deployment.domain.cycle.Raci;
import fr.jalon.deployment.domain.wave.Approach;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.deployment.domain.wave.SizeUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a plan is carried out, as programs read it.
 *
 * @param unit what the size of a wave counts
 * @param blocking an open anomaly as bad as that holds generalisation back
 */
record RolloutBody(UUID plan, SizeUnit unit, Approach approach, Severity blocking, Instant generalisedAt) {

    static RolloutBody of(Rollout rollout) {
        return new RolloutBody(
                rollout.planId(), rollout.unit(), rollout.approach(), rollout.blocking(), rollout.generalisedAt());
    }

    /** What the pilot chooses of it. */
    record Frame(
            @NotNull SizeUnit unit,
            @NotNull Approach approach,
            @NotNull Severity blocking) {}

    /** An operation of the reference cycle. */
    record Step(
            String key,
            String name,
            Operation.Kind kind,
            BigDecimal days,
            BigDecimal daysPerUnit,
            List<String> after,
            int everyWeeks,
            List<Person> people) {

        static Step of(OperationView view) {
            Operation about = view.about();
            return new Step(
                    about.key(),
                    about.name(),
                    about.kind(),
                    about.days(),
                    about.daysPerUnit(),
                    about.after().stream().sorted().toList(),
                    about.everyWeeks(),
                    Person.of(view));
        }
    }

    /** Somebody, and what they are to an operation. */
    record Person(UUID id, String name, Raci raci) {

        static List<Person> of(OperationView view) {
            List<Person> people = new ArrayList<>();
            add(people, view, Raci.ACCOUNTABLE, List.of(view.accountable()));
            add(people, view, Raci.RESPONSIBLE, view.responsible());
            add(people, view, Raci.CONSULTED, view.consulted());
            add(people, view, Raci.INFORMED, view.informed());
            return people;
        }

        private static void add(List<Person> people, OperationView view, Raci raci, List<String> names) {
            List<UUID> ids = view.about().people(raci);
            for (int i = 0; i < ids.size(); i++) {
                people.add(new Person(ids.get(i), names.get(i), raci));
            }
        }
    }

    /**
     * What an operation is to be.
     *
     * @param after keys of those that have to be over before it
     * @param everyWeeks for one that comes back while the wave lasts
     */
    record StepInput(
            @NotBlank @Size(max = 200) String name,
            @NotNull Operation.Kind kind,
            @NotNull BigDecimal days,
            BigDecimal daysPerUnit,
            @Size(max = 100) List<@NotNull String> after,
            @Min(0) @Max(104) Integer everyWeeks,
            @NotNull UUID accountable,
            @Size(max = 50) List<@NotNull UUID> responsible,
            @Size(max = 50) List<@NotNull UUID> consulted,
            @Size(max = 50) List<@NotNull UUID> informed) {

        /** @param key null for a new one */
        Operation operation(String key) {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part(accountable, Raci.ACCOUNTABLE));
            add(parts, responsible, Raci.RESPONSIBLE);
            add(parts, consulted, Raci.CONSULTED);
            add(parts, informed, Raci.INFORMED);
            return new Operation(
                    key,
                    name.strip(),
                    kind,
                    days,
                    daysPerUnit == null ? BigDecimal.ZERO : daysPerUnit,
                    after == null ? Set.of() : Set.copyOf(after),
                    everyWeeks == null ? 0 : everyWeeks,
                    parts);
        }

        private static void add(List<Part> parts, List<UUID> people, Raci raci) {
            if (people != null) {
                people.stream().distinct().map(person -> new Part(person, raci)).forEach(parts::add);
            }
        }
    }
}
