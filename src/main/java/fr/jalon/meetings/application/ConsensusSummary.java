package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.consensus.Consensus;
import fr.jalon.meetings.domain.consensus.Stance;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How a consensus was reached, in French, for the decision that comes of it: who holds what, and who said nothing. */
@Component
class ConsensusSummary {

    private final Say say;

    ConsensusSummary(Say say) {
        this.say = say;
    }

    String of(Consensus consensus, List<Stance> stances, List<String> silent) {
        Message counts = Message.of(
                "consensus.summary",
                consensus.subject(),
                consensus.current().number(),
                Collections.frequency(stances, Stance.AGREES),
                Collections.frequency(stances, Stance.RESERVES),
                Collections.frequency(stances, Stance.WITHDRAWS));
        Message rest = Message.of("consensus.summary.silent", String.join(", ", silent));
        String said = say.message(counts, Locale.FRENCH);
        return silent.isEmpty() ? said : said + " " + say.message(rest, Locale.FRENCH);
    }
}
