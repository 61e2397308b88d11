package fr.jalon.meetings.api;

import fr.jalon.meetings.application.MinutesView;
import fr.jalon.meetings.domain.MinutesRemark;
import fr.jalon.meetings.domain.MinutesState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Minutes as programs read them. Names are those the page says: for people outside, organisations, and members who agreed
 * to it.
 *
 * @param remarks of those who read again; empty for those outside
 * @param lateNotes that came after the minutes were drawn from them, for who may add them; else 0
 */
record MinutesBody(
        UUID meeting,
        MinutesState state,
        List<Block> blocks,
        String deliverables,
        String nextMeeting,
        List<String> animators,
        List<String> present,
        List<String> excused,
        Instant sentAt,
        Instant rereadUntil,
        Instant validatedAt,
        Instant publishedAt,
        List<Remark> remarks,
        int lateNotes) {

    /**
     * One item, in Markdown.
     *
     * @param mark to be sent back by who writes it, so that nobody overwrites what another wrote meanwhile
     */
    record Block(UUID id, String title, String summary, String remarks, String decision, String mark) {}

    /** @param block it is about, or null for the whole */
    record Remark(UUID id, UUID block, String organisation, String text, MinutesRemark.State state, String answer) {}

    static MinutesBody of(MinutesView minutes) {
        return new MinutesBody(
                minutes.meeting().line().id(),
                minutes.state(),
                minutes.blocks().stream().map(MinutesBody::block).toList(),
                minutes.deliverables(),
                minutes.nextMeeting(),
                minutes.animators(),
                minutes.people(),
                minutes.excused(),
                minutes.sentAt(),
                minutes.rereadUntil(),
                minutes.validatedAt(),
                minutes.publishedAt(),
                minutes.remarks().stream().map(MinutesBody::remark).toList(),
                minutes.late());
    }

    private static Block block(MinutesView.Block block) {
        return new Block(
                block.id(),
                block.title(),
                block.words().summary(),
                block.words().remarks(),
                block.words().decision(),
                block.mark());
    }

    private static Remark remark(MinutesView.Remark remark) {
        return new Remark(
                remark.id(), remark.block(), remark.organisation(), remark.text(), remark.state(), remark.answer());
    }
}
