package fr.jalon.meetings.web;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.application.MeetingPulse;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.NoteBook;
import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Markdown;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the live page asks for while it is open: keep this block, tell what changed. */
@RestController
@RequestMapping("/reunions/{id}/seance")
class LiveNotesController {

    /** Two clocks of one cluster, and a transaction that ended after the one behind it. */
    private static final long OVERLAP = 5;

    private final NoteBook notes;
    private final MeetingPages pages;
    private final MeetingPulse pulse;
    private final People people;
    private final Markdown markdown;
    private final Clock clock;

    LiveNotesController(
            NoteBook notes, MeetingPages pages, MeetingPulse pulse, People people, Markdown markdown, Clock clock) {
        this.notes = notes;
        this.pages = pages;
        this.pulse = pulse;
        this.people = people;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** @param split the text is kept beside the block it was typed on, under this id */
    record Kept(UUID id, long rank, int version, boolean split) {}

    /** A block as the page shows it; an empty text means it was erased. */
    record Block(
            UUID id,
            long rank,
            UUID item,
            boolean remark,
            String organisation,
            String text,
            String html,
            String author,
            UUID writer,
            int version) {}

    /**
     * @param at to be sent back with the next question
     * @param pulse another one where something besides the notes changed
     */
    record Changes(String at, String state, UUID item, String pulse, List<Block> notes) {}

    @PostMapping(path = "/notes", headers = "X-Jalon-Live")
    Kept keep(@PathVariable UUID id, NoteForm form, @RequestParam(defaultValue = "") String text, Actor actor) {
        String plain = text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        Note kept = notes.save(
                id,
                new NoteBook.Typed(
                        Objects.requireNonNullElseGet(form.getId(), UUID::randomUUID),
                        form.getItem(),
                        form.isRemark(),
                        form.getOrganisation(),
                        plain,
                        form.getBase(),
                        Objects.requireNonNullElseGet(form.getWriter(), UUID::randomUUID)),
                actor);
        return new Kept(kept.id(), kept.rank(), kept.version(), kept.split());
    }

    @GetMapping("/suite")
    Changes changes(@PathVariable UUID id, @RequestParam(required = false) Instant depuis, Actor actor) {
        Instant now = clock.instant();
        List<Note> changed = depuis == null ? notes.of(id, actor) : notes.since(id, depuis, actor);
        MeetingView meeting = pages.view(id, actor);
        Map<UUID, PersonRef> authors = people.byIds(changed.stream()
                .map(Note::author)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Changes(
                now.minusSeconds(OVERLAP).toString(),
                meeting.line().state().name(),
                meeting.current(),
                pulse.of(id),
                changed.stream().map(each -> block(each, authors)).toList());
    }

    private Block block(Note note, Map<UUID, PersonRef> authors) {
        PersonRef author = note.author() == null ? null : authors.get(note.author());
        return new Block(
                note.id(),
                note.rank(),
                note.item(),
                note.remark(),
                note.organisation(),
                note.text(),
                markdown.toHtml(note.text()),
                author == null ? null : author.name(),
                note.writer(),
                note.version());
    }
}
