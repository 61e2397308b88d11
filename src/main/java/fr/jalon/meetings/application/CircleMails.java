package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.shared.MailRequested;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes to everybody who sits in a circle, those without an account included: nobody's silence counts who was not told. */
@Component
class CircleMails {

    private final CirclePeople circles;
    private final ApplicationEventPublisher events;

    CircleMails(CirclePeople circles, ApplicationEventPublisher events) {
        this.circles = circles;
        this.events = events;
    }

    void write(Circle circle, String template, String path, Object... facts) {
        circles.accounts(circle)
                .forEach(person -> events.publishEvent(MailRequested.to(person, template, path, facts)));
        circles.addresses(circle)
                .forEach(address -> events.publishEvent(
                        new MailRequested(null, address, Locale.FRENCH, template, List.of(facts), path, false)));
    }
}
