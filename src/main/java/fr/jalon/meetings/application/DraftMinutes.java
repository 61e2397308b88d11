package fr.jalon.meetings.application;

import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.meetings.domain.AgendaItem;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingCourse.TimedItem;
import fr.jalon.meetings.domain.Minutes.Draft;
import fr.jalon.meetings.domain.MinutesBlock.Words;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.Introduction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Builds minutes from the notes, decisions and actions of a meeting, in the blocks of the model. They are in French. */
@Component
class DraftMinutes {

    private final NoteRows notes;
    private final Attendance attendance;
    private final ResponsibleNames responsible;
    private final DecidedLines decided;
    private final JdbcClient jdbc;
    private final Say say;

    DraftMinutes(
            NoteRows notes,
            Attendance attendance,
            ResponsibleNames responsible,
            DecidedLines decided,
            JdbcClient jdbc,
            Say say) {
        this.notes = notes;
        this.attendance = attendance;
        this.responsible = responsible;
        this.decided = decided;
        this.jdbc = jdbc;
        this.say = say;
    }

    /** Something decided or promised on an item. */
    private record Outcome(UUID item, String line) {}

    List<Draft> of(Meeting meeting) {
        List<Note> written = notes.all(meeting.id());
        List<Outcome> outcomes = outcomes(meeting);
        List<Draft> drafts = new ArrayList<>(introductions(meeting));
        for (TimedItem timed : meeting.timedAgenda()) {
            AgendaItem item = timed.item();
            drafts.add(draft(
                    item.id(), item.title(), written, outcomes, at -> item.id().equals(at)));
        }
        Predicate<UUID> elsewhere = at -> meeting.timedAgenda().stream()
                .noneMatch(timed -> timed.item().id().equals(at));
        Draft rest = draft(null, say(Message.of("minutes.other")), written, outcomes, elsewhere);
        boolean empty = rest.words().equals(new Words(null, null, null));
        if (drafts.isEmpty() || !empty) {
            drafts.add(rest);
        }
        return drafts;
    }

    /** What was said around the table; where everybody will read it, under the name of the organisation only. */
    private List<Draft> introductions(Meeting meeting) {
        boolean named = !meeting.kind().hasPublicMinutes();
        List<String> lines = attendance.of(meeting.id()).stream()
                .filter(person -> person.introduction().isGiven())
                .map(person -> "- " + speaker(person, named) + "\u00a0: " + words(person.introduction()))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Draft(
                        null, say(Message.of("introductions")), new Words(String.join("\n", lines), null, null)));
    }

    private String speaker(Participant person, boolean named) {
        String organisation =
                person.organisation() == null ? "" : person.organisation().strip();
        if (!named) {
            return organisation.isEmpty() ? say(Message.of("introduction.somebody")) : organisation;
        }
        return organisation.isEmpty() ? person.name() : person.name() + " (" + organisation + ")";
    }

    private String words(Introduction said) {
        List<String> words = new ArrayList<>();
        if (!said.capacity().isEmpty()) {
            words.add(said.capacity());
        }
        if (!said.work().isEmpty()) {
            words.add(say(Message.of("introduction.in-minutes.work", said.work())));
        }
        if (!said.expects().isEmpty()) {
            words.add(say(Message.of("introduction.in-minutes.expects", said.expects())));
        }
        return String.join("\u00a0; ", words).replaceAll("\\s*\\R\\s*", " ");
    }

    private static Draft draft(
            UUID item, String title, List<Note> written, List<Outcome> outcomes, Predicate<UUID> here) {
        List<Note> own = written.stream().filter(note -> here.test(note.item())).toList();
        String summary = joined(
                own.stream().filter(note -> !note.remark()).map(Note::line).toList(), "\n\n");
        String remarks =
                joined(own.stream().filter(Note::remark).map(Note::line).toList(), "\n");
        String decision = joined(
                outcomes.stream()
                        .filter(outcome -> here.test(outcome.item()))
                        .map(Outcome::line)
                        .toList(),
                "\n");
        return new Draft(item, title, new Words(summary, remarks, decision));
    }

    private static String joined(List<String> parts, String by) {
        return parts.isEmpty() ? null : String.join(by, parts);
    }

    private List<Outcome> outcomes(Meeting meeting) {
        List<Outcome> all = new ArrayList<>(decisions(meeting.id()));
        all.addAll(actions(meeting));
        all.addAll(questions(meeting.id()));
        return all;
    }

    private List<Outcome> decisions(UUID meeting) {
        return decided.of(meeting).stream()
                .map(line -> new Outcome(line.item(), decided.words(line)))
                .toList();
    }

    /** How each decision may have been drawn until now, and how it is drawn now. */
    Map<String, String> decided(UUID meeting) {
        return decided.redrawn(meeting);
    }

    private List<Outcome> actions(Meeting meeting) {
        List<Participant> people = attendance.of(meeting.id());
        boolean named = !meeting.kind().hasPublicMinutes();
        return jdbc.sql("""
                        select item_id, what, responsible_id, responsible, due_on from action_item where meeting_id = ?
                        order by created_at, id
                        """)
                .param(meeting.id())
                .query((row, number) -> {
                    String words = row.getString("responsible");
                    UUID person = row.getObject("responsible_id", UUID.class);
                    return new Outcome(
                            row.getObject("item_id", UUID.class),
                            action(
                                    row.getString("what"),
                                    named ? words : responsible.inPublic(words, person, people),
                                    row.getObject("due_on", LocalDate.class)));
                })
                .list();
    }

    private List<Outcome> questions(UUID meeting) {
        return jdbc.sql("select raised_item_id, title from open_question where raised_meeting_id = ? order by number")
                .param(meeting)
                .query((row, number) -> new Outcome(
                        row.getObject("raised_item_id", UUID.class),
                        "- " + say(Message.of("minutes.question", oneLine(row.getString("title"))))))
                .list();
    }

    /** @param by empty where nobody is named */
    private String action(String what, String by, LocalDate due) {
        String key = "minutes.action" + (due == null ? "" : "-due") + (by.isEmpty() ? ".unnamed" : "");
        return "- " + say(due == null ? Message.of(key, oneLine(what), by) : Message.of(key, oneLine(what), by, due));
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ");
    }

    private String say(Message message) {
        return say.message(message, Locale.FRENCH);
    }
}
