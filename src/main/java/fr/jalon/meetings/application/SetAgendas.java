package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.AgendaItem;
import fr.jalon.meetings.domain.AgendaLine;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the agenda of a meeting, one item at a time or all at once. */
@Service
@Transactional
public class SetAgendas {

    private final MeetingDesk desk;
    private final Clock clock;

    SetAgendas(MeetingDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public void add(UUID meeting, AgendaLine line, Actor actor) {
        change(meeting, actor, lines -> lines.add(line));
    }

    public void edit(UUID meeting, UUID item, AgendaLine line, Actor actor) {
        change(meeting, actor, lines -> {
            int place = place(lines, item);
            lines.set(place, line.as(item).keeping(lines.get(place)));
        });
    }

    /** @param by -1 for up, 1 for down; at an end nothing happens */
    public void move(UUID meeting, UUID item, int by, Actor actor) {
        change(meeting, actor, lines -> {
            int from = place(lines, item);
            int to = Math.max(0, Math.min(lines.size() - 1, from + by));
            Collections.swap(lines, from, to);
        });
    }

    public void remove(UUID meeting, UUID item, Actor actor) {
        change(meeting, actor, lines -> lines.remove(place(lines, item)));
    }

    /** An item that stands keeps what it is about: the meeting before, the question it is to settle. */
    public void replace(UUID meeting, List<AgendaLine> wanted, Actor actor) {
        change(meeting, actor, lines -> {
            Map<UUID, AgendaLine> before = lines.stream().collect(Collectors.toMap(AgendaLine::id, line -> line));
            lines.clear();
            wanted.forEach(line -> lines.add(line.keeping(before.get(line.id()))));
        });
    }

    private void change(UUID id, Actor actor, Consumer<List<AgendaLine>> act) {
        Meeting meeting = desk.seen(id, actor);
        List<AgendaLine> lines = new ArrayList<>(meeting.timedAgenda().stream()
                .map(timed -> lineOf(timed.item()))
                .toList());
        act.accept(lines);
        meeting.setAgenda(lines, actor, clock.instant());
        desk.save(meeting);
    }

    static AgendaLine lineOf(AgendaItem item) {
        return new AgendaLine(
                item.id(),
                item.title(),
                item.minutes(),
                item.speaker(),
                item.kind(),
                item.documents(),
                item.previousMeetingId(),
                item.questionId());
    }

    private static int place(List<AgendaLine> lines, UUID item) {
        for (int place = 0; place < lines.size(); place++) {
            if (item.equals(lines.get(place).id())) {
                return place;
            }
        }
        throw new NotFound("agenda item " + item);
    }
}
