package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.DecisionState;
import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardIds;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Silence is consent only where people were told: the circle hears of what is proposed, who runs it of an objection. */
@Component
class DecisionMails {

    private final CircleMails circles;
    private final RunningPeople running;
    private final StandardIds standards;
    private final ApplicationEventPublisher events;

    DecisionMails(CircleMails circles, RunningPeople running, StandardIds standards, ApplicationEventPublisher events) {
        this.circles = circles;
        this.running = running;
        this.standards = standards;
        this.events = events;
    }

    void recorded(Decision decision) {
        if (decision.state() == DecisionState.PENDING) {
            Circle circle = new Circle(decision.standardId(), decision.groupId(), decision.audience());
            circles.write(
                    circle,
                    "decision-silent",
                    path(decision),
                    decision.text(),
                    Paris.day(decision.objectionsUntil().minusNanos(1)),
                    standard(decision));
        }
    }

    void objected(Decision decision, String reason) {
        running.of(decision.standardId())
                .forEach(person -> events.publishEvent(
                        MailRequested.to(person, "decision-objected", path(decision), decision.ref(), reason)));
    }

    private static String path(Decision decision) {
        return "/decisions/" + decision.ref();
    }

    private String standard(Decision decision) {
        return standards
                .named(List.of(decision.standardId()))
                .get(decision.standardId())
                .title();
    }
}
