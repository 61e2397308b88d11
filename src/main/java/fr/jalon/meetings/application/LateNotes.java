package fr.jalon.meetings.application;

import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.meetings.domain.AgendaItem;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingCourse.TimedItem;
import fr.jalon.meetings.domain.MinutesBlock.Late;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes typed while somebody else ended the meeting, or after that: its minutes do not have them yet. */
@Component
class LateNotes {

    private final NoteRows notes;
    private final Say say;

    LateNotes(NoteRows notes, Say say) {
        this.notes = notes;
        this.say = say;
    }

    int count(UUID meetingId) {
        return late(meetingId).size();
    }

    List<Late> of(Meeting meeting) {
        return late(meeting.id()).stream().map(note -> late(meeting, note)).toList();
    }

    /** The minutes have them all now. */
    void taken(UUID meetingId) {
        late(meetingId).forEach(notes::tookIntoMinutes);
    }

    private List<Note> late(UUID meetingId) {
        return notes.all(meetingId).stream().filter(Note::isLate).toList();
    }

    private Late late(Meeting meeting, Note note) {
        AgendaItem item = meeting.timedAgenda().stream()
                .map(TimedItem::item)
                .filter(each -> each.id().equals(note.item()))
                .findFirst()
                .orElse(null);
        return new Late(
                item == null ? null : item.id(),
                item == null ? say.message(Message.of("minutes.other"), Locale.FRENCH) : item.title(),
                note.remark(),
                note.inMinutes(),
                note.line());
    }
}
