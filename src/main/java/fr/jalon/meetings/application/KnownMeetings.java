package fr.jalon.meetings.application;

import fr.jalon.meetings.MeetingRef;
import fr.jalon.meetings.Meetings;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings for modules that refer to one. */
@Component
@Transactional(readOnly = true)
class KnownMeetings implements Meetings {

    private static final int MOST = 200;

    private final MeetingReader reader;

    KnownMeetings(MeetingReader reader) {
        this.reader = reader;
    }

    @Override
    public List<MeetingRef> copils(UUID standardId, Actor actor) {
        return reader.all(standardId, actor, null, MOST).items().stream()
                .filter(line -> line.kind() == MeetingKind.COPIL && line.state() != MeetingState.CANCELLED)
                .map(line -> new MeetingRef(line.id(), line.number(), line.title(), line.day()))
                .toList();
    }
}
