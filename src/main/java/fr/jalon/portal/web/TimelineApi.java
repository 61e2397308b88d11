package fr.jalon.portal.web;

import fr.jalon.journal.Timeline;
import fr.jalon.journal.TimelineEntry;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a standard, latest first. */
@RestController
@Tag(name = "standards")
class TimelineApi {

    private final StandardIds standards;
    private final Timeline timeline;
    private final Say say;

    TimelineApi(StandardIds standards, Timeline timeline, Say say) {
        this.standards = standards;
        this.timeline = timeline;
        this.say = say;
    }

    /**
     * One act.
     *
     * @param at when it was written down
     * @param on when it happened, where that is another day
     * @param sentence in the caller's language
     * @param by as the caller may know it: the organisation for everyone, the name too for people with an account
     */
    record Entry(
            long id, Instant at, PartialDate on, String sentence, String reason, String by, Visibility visibility) {}

    @GetMapping("/api/v1/standards/{standard}/timeline")
    @PublicPage
    Page<Entry> readTimeline(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        Page<TimelineEntry> page = timeline.ofStandard(standards.idOf(standard), actor, after, limit);
        return new Page<>(page.items().stream().map(this::entry).toList(), page.next());
    }

    private Entry entry(TimelineEntry entry) {
        return new Entry(
                entry.id(),
                entry.at(),
                entry.on(),
                say.message(entry.sentence()),
                entry.reason(),
                entry.by(),
                entry.visibility());
    }
}
