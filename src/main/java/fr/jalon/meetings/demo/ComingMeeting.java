package fr.jalon.meetings.demo;

import fr.jalon.meetings.application.KeepQuiz;
import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.meetings.application.SetAgendas;
import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.AgendaLine;
import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.Venue;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.WorkingDays;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two meetings to come on the standard where the people of the demonstration have their roles. */
@Component
class ComingMeeting {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";

    /** From the guide of the CNIG. */
    private static final String QUIZ = """
            Qui peut répondre à un appel à commentaires ?
            - Les membres du groupe de travail
            - Les administrations
            + Tout le monde

            Combien de temps dure un appel à commentaires, au moins ?
            - Une semaine
            + Un mois
            - Six mois

            Qui adopte définitivement un standard du CNIG ?
            - Le pilote
            - La commission des standards
            + Le conseil plénier
            """;

    private final PlanMeetings plan;
    private final SetAgendas agendas;
    private final KeepQuiz quizzes;
    private final StandardIds standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    ComingMeeting(
            PlanMeetings plan,
            SetAgendas agendas,
            KeepQuiz quizzes,
            StandardIds standards,
            JdbcClient jdbc,
            Clock clock) {
        this.plan = plan;
        this.agendas = agendas;
        this.quizzes = quizzes;
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void plan() {
        boolean there = jdbc.sql("select exists (select from meeting where standard_id = ?)")
                .param(standards.idOf(STANDARD))
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        meeting(MeetingKind.PLENARY, "Plénière : point sur l’appel à commentaires", 12);
        UUID copil = meeting(MeetingKind.COPIL, null, 26);
        quizzes.write(copil, "Quiz : qu’est-ce qu’un standard de données ?", QUIZ, Actor.SYSTEM);
    }

    private UUID meeting(MeetingKind kind, String title, int days) {
        LocalDate day = WorkingDays.onOrAfter(Paris.day(clock.instant()).plusDays(days));
        Instant from = day.atTime(14, 0).atZone(Paris.ZONE).toInstant();
        Details details = Details.of(
                title,
                new Hours(from, from.plusSeconds(2 * 3600)),
                new Venue(MeetingMode.REMOTE, null, "https://visio.example/salle-" + days));
        UUID id = plan.plan(STANDARD, null, kind, details, Actor.SYSTEM);
        agendas.replace(
                id,
                List.of(
                        AgendaLine.of("Tour de table", 15, null, AgendaKind.INFORMATION),
                        AgendaLine.of("Premiers commentaires reçus", 45, "Animateurs", AgendaKind.DISCUSSION),
                        AgendaLine.of("Calendrier jusqu’à la commission", 30, "Pilote", AgendaKind.DECISION)),
                Actor.SYSTEM);
        plan.call(id, Actor.SYSTEM);
        return id;
    }
}
