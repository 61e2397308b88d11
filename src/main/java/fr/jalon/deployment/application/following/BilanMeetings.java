package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.BilanWords;
import fr.jalon.meetings.MeetingRef;
import fr.jalon.meetings.Meetings;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardIds;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The COPILs a bilan can have been presented to. */
@Service
@Transactional(readOnly = true)
public class BilanMeetings {

    private final Meetings meetings;
    private final StandardIds standards;
    private final Say say;

    BilanMeetings(Meetings meetings, StandardIds standards, Say say) {
        this.meetings = meetings;
        this.standards = standards;
        this.say = say;
    }

    /** A COPIL, as people call it. */
    public record Copil(UUID id, String label) {}

    /** The last first. */
    public List<Copil> of(String standard, Actor actor) {
        return meetings.copils(standards.idOf(standard), actor).stream()
                .map(one -> new Copil(one.id(), say.message(named(one))))
                .toList();
    }

    private static Message named(MeetingRef one) {
        return one.number() == null
                ? Message.of("deployment.bilan.copil-titled", one.title(), one.day())
                : Message.of("deployment.bilan.copil", one.number(), one.day());
    }

    /**
     * With the name of the meeting it refers to, in French like the rest of a bilan.
     *
     * @throws RuleViolation when the standard has no such COPIL
     */
    BilanWords named(UUID standardId, BilanWords said, Actor actor) {
        if (said.meetingId() == null) {
            return said;
        }
        return meetings.copils(standardId, actor).stream()
                .filter(one -> one.id().equals(said.meetingId()))
                .findFirst()
                .map(one -> said.presentedTo(say.message(named(one), Locale.FRENCH)))
                .orElseThrow(() ->
                        RuleViolation.of("meeting-known", "meetingId", Message.of("deployment.bilan.meeting-known")));
    }
}
