package fr.jalon.deployment.demo;

import fr.jalon.deployment.domain.Declaration;
import fr.jalon.deployment.domain.Declarations;
import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Statement;
import fr.jalon.deployment.domain.Use;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.StandardIds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A register as it may look: invented, and every row says so. Nothing happens where there is one already. */
@Component
class DeploymentDemo implements DemoData {

    private static final String INVENTED =
            "Exemple inventé pour la démonstration : aucun organisme réel n’a déclaré cela.";

    private final Declarations declarations;
    private final StandardIds standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeploymentDemo(Declarations declarations, StandardIds standards, JdbcClient jdbc, Clock clock) {
        this.declarations = declarations;
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    @Transactional
    public void load() {
        boolean there = jdbc.sql("select exists (select from use_declaration)")
                .query(Boolean.class)
                .single();
        if (!there) {
            rows().forEach(this::declare);
        }
    }

    private void declare(String[] row) {
        UUID standard = standards.idOf(row[0]);
        Statement said = new Statement(
                row[1],
                Declarer.valueOf(row[2]),
                Use.valueOf(row[3]),
                Territories.french().of(row[4], null),
                row[5].isEmpty() ? null : new PartialDate(row[5]),
                row[6],
                row[7].isEmpty() ? null : Obstacle.valueOf(row[7]),
                INVENTED);
        Declaration declaration =
                Declaration.recall(standard, said, row[8].equals("verified"), Actor.SYSTEM, clock.instant());
        declarations.save(declaration);
    }

    private static List<String[]> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demo/register.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
