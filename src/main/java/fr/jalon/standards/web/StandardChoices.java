package fr.jalon.standards.web;

import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.pages.CycleViews.GateView;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.SponsorRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Choices of the forms of a cycle; templates call it {@code @standardChoices}. */
@Component("standardChoices")
public class StandardChoices {

    private final Say say;
    private final SessionBook sessions;

    StandardChoices(Say say, SessionBook sessions) {
        this.say = say;
        this.sessions = sessions;
    }

    /** The last sessions held of the body that decides, the latest first. */
    public List<Option> sessions(GateView gate) {
        return sessions.held(gate.bodyKey()).stream()
                .map(session -> new Option(session.id().toString(), say.day(session.on())))
                .toList();
    }

    public List<Option> outcomes() {
        return say.options(Outcome.values());
    }

    /** Conditions that may be passed over. */
    public List<Option> missing(GateView gate) {
        return gate.passable().stream()
                .map(point -> new Option(point.key(), say.text(point.name())))
                .toList();
    }

    /** Reservations that are not lifted. */
    public List<Option> reservations(GateView gate) {
        return gate.decisions().stream()
                .flatMap(decision -> decision.reservations().stream())
                .filter(held -> held.liftedOn() == null)
                .map(held -> new Option(held.id().toString(), held.text()))
                .toList();
    }

    /** What a sponsor may answer to a plan, or to an alert. */
    public List<Option> answers(SponsorRequest.Kind kind) {
        return kind == SponsorRequest.Kind.PLAN
                ? say.options(SponsorRequest.Answer.AGREED, SponsorRequest.Answer.DISAGREED)
                : say.options(SponsorRequest.Answer.SEEN);
    }
}
