package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.BroughtLists;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.ImportMembers;
import fr.jalon.workinggroups.domain.GroupAction;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes members in from a list, which is shown line by line before. */
@Controller
class ImportMembersController {

    private static final String LIST = "/membres/import/{list}";

    private final BroughtLists lists;
    private final GroupViews groups;
    private final GroupTrail trail;

    ImportMembersController(BroughtLists lists, GroupViews groups, GroupTrail trail) {
        this.lists = lists;
        this.groups = groups;
        this.trail = trail;
    }

    @GetMapping({GroupPaths.MAIN + "/membres/import", GroupPaths.SUB + "/membres/import"})
    String ask(GroupPlace place, Actor actor, Model model) {
        return show(place, null, null, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/membres/import", GroupPaths.SUB + "/membres/import"})
    String bring(
            GroupPlace place,
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply)
            throws IOException {
        allowed(place, actor);
        if (form.getFile() == null || form.getFile().isEmpty()) {
            FormErrors.add(errors, "file", Message.of("members.import.empty"));
            return reply.again(() -> show(place, null, null, actor, model));
        }
        byte[] content = form.getFile().getBytes();
        return reply.to(
                errors,
                () -> lists.bring(place, content, actor),
                id -> "redirect:" + place.path("/membres/import/" + id),
                () -> show(place, null, null, actor, model));
    }

    @GetMapping({GroupPaths.MAIN + LIST, GroupPaths.SUB + LIST})
    String look(GroupPlace place, @PathVariable UUID list, Actor actor, Model model, Reply reply) {
        allowed(place, actor);
        return lists.taken(place, list, actor)
                .map(count -> already(place, count, reply))
                .orElseGet(() -> show(place, list, lists.preview(place, list, actor), actor, model));
    }

    @PostMapping({GroupPaths.MAIN + LIST, GroupPaths.SUB + LIST})
    String takeIn(
            GroupPlace place,
            @PathVariable UUID list,
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Optional<Integer> before = lists.taken(place, list, actor);
        if (before.isPresent()) {
            return already(place, before.get(), reply);
        }
        return reply.to(
                errors,
                () -> lists.takeIn(place, list, actor),
                taken -> reply.done(Message.of("members.import.done", taken), place.path("/membres")),
                () -> show(place, list, lists.preview(place, list, actor), actor, model));
    }

    /** Back in the browser, or a second click. */
    private static String already(GroupPlace place, int count, Reply reply) {
        return reply.done(Message.of("members.import.already", count), place.path("/membres"));
    }

    private String show(GroupPlace place, UUID list, List<ImportMembers.Line> read, Actor actor, Model model) {
        GroupView group = allowed(place, actor);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new ImportForm());
        }
        model.addAttribute("page", new ImportPage(group, list, read));
        model.addAttribute("crumbs", trail.in(group, "members.import.title"));
        return "workinggroups/import";
    }

    private GroupView allowed(GroupPlace place, Actor actor) {
        GroupView group = groups.view(place, actor);
        GroupAction.KEEP_MEMBERS.require(actor, group.head().id());
        return group;
    }
}
