package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.DecisionState;
import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Silence is consent only where people were told: the circle hears of what is proposed, who runs it of an objection. */
@Component
class DecisionMails {

    private static final List<Role> RUN = List.of(Role.FACILITATOR, Role.PILOT);

    private final CirclePeople circles;
    private final People people;
    private final ApplicationEventPublisher events;

    DecisionMails(CirclePeople circles, People people, ApplicationEventPublisher events) {
        this.circles = circles;
        this.people = people;
        this.events = events;
    }

    void recorded(Decision decision) {
        if (decision.state() == DecisionState.PENDING) {
            Circle circle = new Circle(decision.standardId(), decision.groupId(), decision.audience());
            write(
                    circles.accounts(circle),
                    decision,
                    "decision-silent",
                    decision.text(),
                    Paris.day(decision.objectionsUntil().minusNanos(1)));
        }
    }

    void objected(Decision decision, String reason) {
        Set<UUID> run = new LinkedHashSet<>();
        RUN.forEach(role -> people.holding(role, decision.standardId()).stream()
                .map(PersonRef::id)
                .forEach(run::add));
        write(run, decision, "decision-objected", decision.ref(), reason);
    }

    private void write(Set<UUID> whom, Decision decision, String template, Object... facts) {
        whom.forEach(person ->
                events.publishEvent(MailRequested.to(person, template, "/decisions/" + decision.ref(), facts)));
    }
}
