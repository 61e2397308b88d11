package fr.jalon.portal.application;

import fr.jalon.campaigns.OpenCall;
import fr.jalon.campaigns.OpenCalls;
import fr.jalon.journal.Timeline;
import fr.jalon.journal.TimelineEntry;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import fr.jalon.standards.StandardsInMotion;
import fr.jalon.standards.StandardsInMotion.Motion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is in motion: the open calls, the standards under way, the next dates, the last acts. */
@Service
@Transactional(readOnly = true)
public class HomeReader {

    private static final int STANDARDS = 8;
    private static final int DATES = 6;
    private static final int ACTS = 12;

    private final OpenCalls calls;
    private final StandardsInMotion standards;
    private final StandardIds names;
    private final Timeline timeline;
    private final AgendaReader agenda;

    HomeReader(
            OpenCalls calls, StandardsInMotion standards, StandardIds names, Timeline timeline, AgendaReader agenda) {
        this.calls = calls;
        this.standards = standards;
        this.names = names;
        this.timeline = timeline;
        this.agenda = agenda;
    }

    /** What the home page shows. */
    public record HomePage(
            List<OpenCall> calls, List<Motion> standards, List<AgendaReader.Day> dates, List<Act> acts) {}

    /** @param standard what it happened to, or null when it is gone */
    public record Act(TimelineEntry entry, StandardRef standard) {}

    public HomePage page(Actor reader) {
        return new HomePage(calls.now(), standards.underWay(STANDARDS), agenda.next(DATES, reader), acts(reader));
    }

    private List<Act> acts(Actor reader) {
        List<TimelineEntry> entries = timeline.latestPublic(reader, ACTS);
        Map<UUID, StandardRef> about =
                names.named(entries.stream().map(TimelineEntry::standardId).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Act(entry, about.get(entry.standardId())))
                .toList();
    }
}
