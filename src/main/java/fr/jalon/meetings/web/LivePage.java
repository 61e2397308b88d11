package fr.jalon.meetings.web;

import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.shared.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the live page shows.
 *
 * @param item whose notes are shown: the one chosen, else the current one; null without an agenda
 * @param question that item is to settle, or null
 * @param taken so far
 * @param late notes the minutes do not have and the reader may add to them
 * @param pulse as it was when the page was written
 * @param writer names this open page, so that a block changed twice by it is not taken for two people
 */
record LivePage(
        MeetingView meeting,
        MeetingView.Item item,
        QuestionView question,
        List<Note> notes,
        Map<UUID, PersonRef> authors,
        List<Participant> people,
        Taken taken,
        List<Option> modes,
        int late,
        String pulse,
        UUID writer,
        UUID fresh) {

    /** @param open what other meetings left to be done */
    record Taken(
            List<DecisionLine> decisions,
            List<ActionLine> actions,
            List<ActionLine> open,
            List<QuestionView.Line> questions) {

        public boolean isEmpty() {
            return size() == 0;
        }

        public int size() {
            return decisions.size() + actions.size();
        }
    }

    /** On the item that is shown, or on none; and what was asked. */
    public Taken here() {
        return on(each -> item == null || each == null || each.equals(item.id()), taken.questions());
    }

    /** On the other items. */
    public Taken elsewhere() {
        return on(each -> item != null && each != null && !each.equals(item.id()), List.of());
    }

    private Taken on(Predicate<UUID> wanted, List<QuestionView.Line> questions) {
        return new Taken(
                taken.decisions().stream()
                        .filter(each -> wanted.test(each.itemId()))
                        .toList(),
                taken.actions().stream()
                        .filter(each -> wanted.test(each.itemId()))
                        .toList(),
                List.of(),
                questions);
    }

    public String path() {
        return meeting.line().path() + "/seance";
    }

    public String author(Note note) {
        PersonRef author = note.author() == null ? null : authors.get(note.author());
        return author == null ? null : author.name();
    }

    public boolean notesAllowed() {
        return meeting.may("TAKE_NOTES");
    }

    public List<Option> choices() {
        return question.options().stream()
                .map(each -> new Option(each.id().toString(), each.label()))
                .toList();
    }
}
