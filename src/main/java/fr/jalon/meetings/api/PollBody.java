package fr.jalon.meetings.api;

import fr.jalon.meetings.application.PollView;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.meetings.domain.poll.PollState;
import fr.jalon.meetings.domain.poll.Tally;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A date poll as programs read it.
 *
 * @param until when answers end, or null
 * @param chosen the slot that became the date, or null
 * @param answers what the one who asks said
 */
record PollBody(
        UUID meeting,
        String title,
        PollState state,
        Instant until,
        UUID chosen,
        int asked,
        int answered,
        List<Slot> slots,
        List<Answer> answers) {

    record Answer(UUID slot, Availability availability) {}

    /**
     * A slot, counted.
     *
     * @param missing names of those who could not come or said nothing
     */
    record Slot(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            boolean withdrawn,
            boolean best,
            int yes,
            int ifNeeded,
            int no,
            int silent,
            List<String> missing) {

        static Slot of(Tally tally) {
            return new Slot(
                    tally.slot(),
                    tally.hours().startsAt(),
                    tally.hours().endsAt(),
                    tally.withdrawn(),
                    tally.best(),
                    tally.yes().size(),
                    tally.ifNeeded().size(),
                    tally.no().size(),
                    tally.silent().size(),
                    tally.missing());
        }
    }

    static PollBody of(PollView poll) {
        return new PollBody(
                poll.meetingId(),
                poll.title(),
                poll.state(),
                poll.until(),
                poll.chosen(),
                poll.asked(),
                poll.answered(),
                poll.slots().stream().map(Slot::of).toList(),
                poll.own().entrySet().stream()
                        .map(each -> new Answer(each.getKey(), each.getValue()))
                        .toList());
    }
}
