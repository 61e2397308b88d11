package fr.jalon.meetings.domain.poll;

import fr.jalon.meetings.domain.Hours;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Rules of what a poll asks: the slots it offers, and until when it can be answered. */
final class PollPeriod {

    private PollPeriod() {}

    /** @param there slots that stand already */
    static void checkSlots(List<Hours> there, List<Hours> more, Instant now) {
        List<Broken> broken = new ArrayList<>();
        if (there.size() + more.size() < 2) {
            broken.add(broken("slots-two", Message.of("poll.two-slots")));
        }
        if (there.size() + more.size() > DatePoll.MOST_SLOTS) {
            broken.add(broken("slots-many", Message.of("poll.many-slots", DatePoll.MOST_SLOTS)));
        }
        HashSet<Hours> known = new HashSet<>(there);
        for (Hours hours : more) {
            if (!hours.startsAt().isAfter(now)) {
                broken.add(broken("slot-past", Message.of("poll.slot-past", hours.startsAt())));
            }
            if (!known.add(hours)) {
                broken.add(broken("slot-twice", Message.of("poll.slot-twice", hours.startsAt())));
            }
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private static Broken broken(String rule, Message why) {
        return new Broken(rule, "slots", why);
    }

    /** @param until null for no end but the one somebody makes */
    static void checkEnd(Instant until, List<Hours> slots, Instant now) {
        if (until == null) {
            return;
        }
        if (!until.isAfter(now)) {
            throw RuleViolation.of("until-past", "until", Message.of("poll.until-past"));
        }
        if (slots.stream().anyMatch(hours -> !hours.startsAt().isAfter(until))) {
            throw RuleViolation.of("until-late", "until", Message.of("poll.until-late"));
        }
    }
}
