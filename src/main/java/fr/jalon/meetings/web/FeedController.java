package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingFeeds;
import fr.jalon.meetings.domain.calendar.CalendarFile;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calendars to subscribe to: a standard's and a group's for everybody, a person's behind a secret address. */
@Controller
class FeedController {

    private final MeetingFeeds feeds;
    private final Say say;

    FeedController(MeetingFeeds feeds, Say say) {
        this.feeds = feeds;
        this.say = say;
    }

    /** @param address shown once, right after it was made; else null */
    record CalendarPage(String address) {}

    @GetMapping("/standards/{slug}/reunions.ics")
    @PublicPage
    ResponseEntity<String> ofStandard(@PathVariable String slug) {
        return calendar(feeds.ofStandard(slug));
    }

    @GetMapping("/groupes/{group}/reunions.ics")
    @PublicPage
    ResponseEntity<String> ofGroup(@PathVariable UUID group) {
        return calendar(feeds.ofGroup(group));
    }

    @GetMapping("/reunions/{id}/reunion.ics")
    @PublicPage
    ResponseEntity<String> ofMeeting(@PathVariable UUID id, Actor actor) {
        return calendar(feeds.ofMeeting(id, actor));
    }

    @GetMapping("/agenda/personnel/{secret}.ics")
    @PublicPage
    ResponseEntity<String> ofPerson(@PathVariable String secret) {
        return calendar(feeds.ofPerson(secret));
    }

    @GetMapping("/mon-espace/calendrier")
    String own(Model model) {
        return page(null, model);
    }

    @PostMapping("/mon-espace/calendrier")
    String renew(Actor actor, Model model, Reply reply) {
        String address = feeds.renew(actor);
        return reply.created(() -> page(address, model));
    }

    private String page(String address, Model model) {
        model.addAttribute("page", new CalendarPage(address));
        model.addAttribute("crumbs", List.of(new Crumb(say.key("calendar.own"), null)));
        return "meetings/calendar";
    }

    private static ResponseEntity<String> calendar(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
                .body(text);
    }
}
