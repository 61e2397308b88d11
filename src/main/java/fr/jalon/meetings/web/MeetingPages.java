package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.MeetingViews;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The frame of every page of a meeting. */
@Component
class MeetingPages {

    private final MeetingViews views;
    private final Say say;

    MeetingPages(MeetingViews views, Say say) {
        this.views = views;
        this.say = say;
    }

    MeetingView view(UUID id, Actor actor) {
        return views.view(id, actor);
    }

    /** @param label of the page under the meeting's own, or null */
    void put(Model model, Object page, MeetingView meeting, String label) {
        List<Crumb> crumbs = new ArrayList<>();
        String standard = "/standards/" + meeting.line().standard().slug();
        crumbs.add(new Crumb(meeting.line().standard().title(), standard));
        crumbs.add(new Crumb(say.key("meetings.title"), standard + "/reunions"));
        crumbs.add(new Crumb(
                meeting.line().title(), label == null ? null : meeting.line().path()));
        if (label != null) {
            crumbs.add(new Crumb(say.key(label), null));
        }
        model.addAttribute("page", page);
        model.addAttribute("crumbs", crumbs);
    }
}
