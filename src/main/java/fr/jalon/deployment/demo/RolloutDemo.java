package fr.jalon.deployment.demo;

import fr.jalon.accounts.People;
import fr.jalon.deployment.application.following.AnomalyReader;
import fr.jalon.deployment.application.following.KeepAnomalies;
import fr.jalon.deployment.application.following.KeepTasks;
import fr.jalon.deployment.application.waves.ArrangeWaves;
import fr.jalon.deployment.application.waves.KeepCycle;
import fr.jalon.deployment.application.waves.RecallWaves;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Part;
import fr.jalon.deployment.domain.cycle.Raci;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.following.AnomalyFacts;
import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.deployment.domain.wave.WaveFacts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import fr.jalon.shared.Paris;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How plans of the demonstration are carried out. The calendar of StaR-Eau is the one an agglomeration told, to the month;
 * nobody told who did what, so that people of the demonstration stand for them. The example is invented, and says so.
 */
@Component
class RolloutDemo implements DemoData {

    private static final String TOLD = "star-eau";
    private static final String PLAYED = "accessibilite-cheminement-espace-naturel";

    private final RecallWaves recall;
    private final KeepCycle cycle;
    private final ArrangeWaves arrange;
    private final KeepTasks tasks;
    private final KeepAnomalies anomalies;
    private final AnomalyReader found;
    private final WaveReader waves;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    RolloutDemo(
            RecallWaves recall,
            KeepCycle cycle,
            ArrangeWaves arrange,
            KeepTasks tasks,
            KeepAnomalies anomalies,
            AnomalyReader found,
            WaveReader waves,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.recall = recall;
        this.cycle = cycle;
        this.arrange = arrange;
        this.tasks = tasks;
        this.anomalies = anomalies;
        this.found = found;
        this.waves = waves;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public void load() {
        if (isPlanned(TOLD)) {
            told();
        }
        if (isPlanned(PLAYED) && waves.waves(PLAYED, Actor.SYSTEM).isEmpty()) {
            played();
        }
    }

    private boolean isPlanned(String standard) {
        return people.idOf("pilote@demo.jalon.example").isPresent()
                && jdbc.sql("select exists (select from deployment_plan p join standard s on s.id = p.standard_id"
                                + " where s.slug = ?)")
                        .param(standard)
                        .query(Boolean.class)
                        .single();
    }

    /** Guide: documentation in 2023 and 2024, announced in January 2025, migration, then presentation and support. */
    private void told() {
        Map<String, Slot> held = new LinkedHashMap<>();
        held.put("documentation", new Slot(LocalDate.of(2023, 1, 2), LocalDate.of(2024, 12, 31)));
        held.put("annonce", new Slot(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 31)));
        held.put("migration", new Slot(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 3, 31)));
        held.put("presentation", new Slot(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 30)));
        recall.recall(
                TOLD,
                new WaveFacts("Une agglomération (au mois près)", 0, LocalDate.of(2023, 1, 2), Set.of()),
                List.of(
                        operation("documentation", "Documentation", Operation.Kind.BUSINESS, 500),
                        operation("annonce", "Annonce", Operation.Kind.BUSINESS, 20, "documentation"),
                        operation("migration", "Migration", Operation.Kind.TECHNICAL, 40, "annonce"),
                        operation(
                                "presentation",
                                "Présentation et accompagnement",
                                Operation.Kind.BUSINESS,
                                40,
                                "migration")),
                held);
    }

    private void played() {
        cycle.put(PLAYED, operation(null, "Installation du gabarit", Operation.Kind.TECHNICAL, 3), Actor.SYSTEM);
        cycle.put(
                PLAYED,
                operation(null, "Formation des agents", Operation.Kind.BUSINESS, 2, "installation-du-gabarit"),
                Actor.SYSTEM);
        cycle.put(
                PLAYED,
                operation(null, "Premiers relevés", Operation.Kind.BUSINESS, 10, "formation-des-agents"),
                Actor.SYSTEM);
        LocalDate today = Paris.day(clock.instant());
        arrange.plan(PLAYED, new WaveFacts("Parc pilote (exemple)", 6, today.plusDays(7), Set.of("38")), Actor.SYSTEM);
        arrange.plan(
                PLAYED, new WaveFacts("Bretagne (exemple)", 20, today.plusDays(60), Set.of("29", "56")), Actor.SYSTEM);
        anomalies.report(
                PLAYED,
                new AnomalyFacts(
                        "Le gabarit refuse les accents (exemple)",
                        null,
                        Severity.MAJOR,
                        null,
                        "Parc pilote",
                        today,
                        null),
                Actor.SYSTEM);
        tasks.take(
                PLAYED,
                new TaskFacts(
                        "Corriger le gabarit (exemple)",
                        null,
                        "Cerema",
                        null,
                        today.plusDays(10),
                        null,
                        null,
                        found.one(PLAYED, 1, Actor.SYSTEM).id(),
                        0),
                Actor.SYSTEM);
    }

    private Operation operation(String key, String name, Operation.Kind kind, int days, String... after) {
        UUID pilot = people.idOf("pilote@demo.jalon.example").orElseThrow();
        UUID editor = people.idOf("redaction@demo.jalon.example").orElse(pilot);
        return new Operation(
                key,
                name,
                kind,
                BigDecimal.valueOf(days),
                BigDecimal.ZERO,
                Set.of(after),
                0,
                List.of(new Part(pilot, Raci.ACCOUNTABLE), new Part(editor, Raci.RESPONSIBLE)));
    }
}
