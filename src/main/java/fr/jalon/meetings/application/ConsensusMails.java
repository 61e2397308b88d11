package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.consensus.Consensus;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import org.springframework.stereotype.Component;

/** Asks those of the circle for the position of their organisation, and tells them what came of it. */
@Component
class ConsensusMails {

    private final CircleMails circle;

    ConsensusMails(CircleMails circle) {
        this.circle = circle;
    }

    void asked(Consensus consensus) {
        Message end = consensus.current().answerUntil() == null
                ? Message.of("poll.no-end")
                : Message.of(
                        "poll.answer-before",
                        Paris.day(consensus.current().answerUntil().minusNanos(1)));
        write(
                consensus,
                "consensus-asked",
                consensus.subject(),
                consensus.current().number(),
                end);
    }

    void ended(Consensus consensus) {
        write(consensus, "consensus-ended", consensus.subject(), consensus.state());
    }

    private void write(Consensus consensus, String template, Object... facts) {
        circle.write(consensus.circle(), template, "/consensus/" + consensus.id(), facts);
    }
}
