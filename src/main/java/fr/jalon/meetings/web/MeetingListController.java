package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingLine;
import fr.jalon.meetings.application.MeetingReader;
import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.meetings.application.RecordReader;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.standards.StandardTab;
import fr.jalon.workinggroups.WorkingGroups;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of a standard, and how one is planned. */
@Controller
class MeetingListController {

    private static final int ROWS = 25;

    private final MeetingReader meetings;
    private final PlanMeetings plan;
    private final RecordReader records;
    private final StandardHeads heads;
    private final WorkingGroups groups;
    private final Say say;

    MeetingListController(
            MeetingReader meetings,
            PlanMeetings plan,
            RecordReader records,
            StandardHeads heads,
            WorkingGroups groups,
            Say say) {
        this.meetings = meetings;
        this.plan = plan;
        this.records = records;
        this.heads = heads;
        this.groups = groups;
        this.say = say;
    }

    /** @param next address of what follows, or null */
    record MeetingsPage(
            StandardHead head,
            List<MeetingLine> coming,
            List<MeetingLine> past,
            boolean first,
            String next,
            boolean mayPlan,
            boolean inside) {}

    /** @param groups to choose from where there is more than one */
    record NewMeetingPage(StandardHead head, List<Option> kinds, List<Option> modes, List<Option> groups) {}

    @GetMapping("/standards/{slug}/reunions")
    @PublicPage
    String list(@PathVariable String slug, @RequestParam(required = false) String apres, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        Page<MeetingLine> past = meetings.past(head.id(), actor, apres, ROWS);
        String next = past.next() == null ? null : "/standards/" + slug + "/reunions?apres=" + past.next();
        model.addAttribute(
                "page",
                new MeetingsPage(
                        head,
                        apres == null ? meetings.coming(head.id(), actor) : List.of(),
                        past.items(),
                        apres == null,
                        next,
                        MeetingAction.PLAN.isAllowedTo(actor, head.id(), false),
                        records.isInside(head.id(), actor)));
        model.addAttribute("crumbs", crumbs(head, "meetings.title"));
        return "meetings/meetings";
    }

    @GetMapping("/standards/{slug}/reunions/nouvelle")
    String form(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new MeetingForm());
        return show(slug, actor, model);
    }

    @PostMapping("/standards/{slug}/reunions")
    String create(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> plan.plan(slug, form.getGroup(), form.getKind(), form.details(), actor),
                meeting -> reply.done("meeting.planned", "/reunions/" + meeting + "/ordre-du-jour"),
                () -> show(slug, actor, model));
    }

    private String show(String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        MeetingAction.PLAN.require(actor, head.id(), false);
        List<Option> choice = groups.groupsOf(head.id()).stream()
                .map(group -> new Option(group.id().toString(), group.name()))
                .toList();
        model.addAttribute(
                "page",
                new NewMeetingPage(head, say.options(MeetingKind.values()), say.options(MeetingMode.values()), choice));
        model.addAttribute("crumbs", crumbs(head, "meeting.plan"));
        return "meetings/new-meeting";
    }

    private List<Crumb> crumbs(StandardHead head, String label) {
        return List.of(
                new Crumb(say.key("catalogue.title"), "/standards"),
                new Crumb(head.title(), "/standards/" + head.slug()),
                new Crumb(say.key(label), null));
    }

    /** Where meetings are reached from. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        StandardTab meetingsTab() {
            return new StandardTab("meetings", 40, "meetings.title", "/reunions");
        }
    }
}
