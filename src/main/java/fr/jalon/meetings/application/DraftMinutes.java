package fr.jalon.meetings.application;

import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.meetings.domain.AgendaItem;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingFacts.TimedItem;
import fr.jalon.meetings.domain.Minutes.Draft;
import fr.jalon.meetings.domain.MinutesBlock.Words;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.Introduction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Builds minutes from the notes, decisions and actions of a meeting, in the blocks of the model. They are in French. */
@Component
class DraftMinutes {

    private final NoteBook notes;
    private final Attendance attendance;
    private final JdbcClient jdbc;
    private final Say say;

    DraftMinutes(NoteBook notes, Attendance attendance, JdbcClient jdbc, Say say) {
        this.notes = notes;
        this.attendance = attendance;
        this.jdbc = jdbc;
        this.say = say;
    }

    /** Something decided or promised on an item. */
    private record Outcome(UUID item, String line) {}

    List<Draft> of(Meeting meeting) {
        List<Note> written = notes.all(meeting.id());
        List<Outcome> outcomes = outcomes(meeting.id());
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
                own.stream().filter(note -> !note.remark()).map(Note::text).toList(), "\n\n");
        String remarks = joined(
                own.stream().filter(Note::remark).map(DraftMinutes::remark).toList(), "\n");
        String decision = joined(
                outcomes.stream()
                        .filter(outcome -> here.test(outcome.item()))
                        .map(Outcome::line)
                        .toList(),
                "\n");
        return new Draft(item, title, new Words(summary, remarks, decision));
    }

    private static String remark(Note note) {
        String text = note.text().replace("\n", "\n  ");
        return note.organisation() == null ? "- " + text : "- " + note.organisation() + " : " + text;
    }

    private static String joined(List<String> parts, String by) {
        return parts.isEmpty() ? null : String.join(by, parts);
    }

    private List<Outcome> outcomes(UUID meeting) {
        List<Outcome> decisions = jdbc.sql(
                        "select item_id, ref, body, number, text from decision where meeting_id = ? order by body, number")
                .param(meeting)
                .query((row, number) -> new Outcome(
                        row.getObject("item_id", UUID.class),
                        "- " + row.getString("body").toUpperCase(Locale.ROOT) + " " + row.getInt("number") + " : "
                                + row.getString("text").replace("\n", " ")))
                .list();
        List<Outcome> all = new ArrayList<>(decisions);
        all.addAll(jdbc.sql(
                        "select item_id, what, responsible, due_on from action_item where meeting_id = ? order by created_at, id")
                .param(meeting)
                .query((row, number) -> new Outcome(
                        row.getObject("item_id", UUID.class),
                        action(
                                row.getString("what"),
                                row.getString("responsible"),
                                row.getObject("due_on", LocalDate.class))))
                .list());
        return all.stream().filter(Objects::nonNull).collect(Collectors.toList());
    }

    private String action(String what, String responsible, LocalDate due) {
        Message said = due == null
                ? Message.of("minutes.action", what.replace("\n", " "), responsible)
                : Message.of("minutes.action-due", what.replace("\n", " "), responsible, due);
        return "- " + say(said);
    }

    private String say(Message message) {
        return say.message(message, Locale.FRENCH);
    }
}
