package fr.jalon.meetings.demo;

import fr.jalon.meetings.application.SeekConsensus;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A proposal to try positions on. It is invented and says so, and nobody has answered it: what a real organisation would
 * say is not for us to write.
 */
@Component
class ConsensusDemo {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";

    private final SeekConsensus seek;
    private final StandardIds standards;
    private final JdbcClient jdbc;

    ConsensusDemo(SeekConsensus seek, StandardIds standards, JdbcClient jdbc) {
        this.seek = seek;
        this.standards = standards;
        this.jdbc = jdbc;
    }

    void open() {
        boolean there = jdbc.sql("select exists (select from consensus where standard_id = ?)")
                .param(standards.idOf(STANDARD))
                .query(Boolean.class)
                .single();
        if (!there) {
            seek.open(
                    STANDARD,
                    false,
                    "Démonstration : le jour des ateliers",
                    "Les ateliers du groupe se tiennent le mardi matin.\n\n"
                            + "*Proposition inventée pour la démonstration, sans lien avec les travaux du groupe.*",
                    null,
                    Actor.SYSTEM);
        }
    }
}
