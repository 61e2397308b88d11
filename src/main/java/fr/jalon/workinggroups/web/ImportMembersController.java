package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.ImportMembers;
import fr.jalon.workinggroups.domain.GroupAction;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes members in from a list, which is shown line by line before. */
@Controller
class ImportMembersController {

    private final ImportMembers imports;
    private final ImportLines lines;
    private final GroupViews groups;
    private final GroupTrail trail;

    ImportMembersController(ImportMembers imports, ImportLines lines, GroupViews groups, GroupTrail trail) {
        this.imports = imports;
        this.lines = lines;
        this.groups = groups;
        this.trail = trail;
    }

    /**
     * What was read of a list.
     *
     * @param lines null before a file is brought
     * @param fresh how many would come
     */
    record ImportPage(GroupView group, List<ImportMembers.Line> lines, long fresh) {}

    @GetMapping({GroupPaths.MAIN + "/membres/import", GroupPaths.SUB + "/membres/import"})
    String ask(GroupPlace place, Actor actor, Model model) {
        model.addAttribute("form", new ImportForm());
        return preview(place, null, actor, model);
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
            return reply.again(() -> preview(place, null, actor, model));
        }
        byte[] content = form.getFile().getBytes();
        return reply.to(
                errors,
                () -> imports.preview(place, content, actor),
                read -> {
                    form.setLines(lines.written(read));
                    return preview(place, read, actor, model);
                },
                () -> preview(place, null, actor, model));
    }

    @PostMapping({GroupPaths.MAIN + "/membres/import/reprise", GroupPaths.SUB + "/membres/import/reprise"})
    String takeIn(
            GroupPlace place,
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> imports.takeIn(place, lines.read(form.getLines()), actor),
                taken -> reply.done(Message.of("members.import.done", taken), place.path("/membres")),
                () -> preview(place, null, actor, model));
    }

    private String preview(GroupPlace place, List<ImportMembers.Line> read, Actor actor, Model model) {
        GroupView group = allowed(place, actor);
        long fresh = read == null
                ? 0
                : read.stream().filter(ImportMembers.Line::isNew).count();
        model.addAttribute("page", new ImportPage(group, read, fresh));
        model.addAttribute("crumbs", trail.in(group, "members.import.title"));
        return "workinggroups/import";
    }

    private GroupView allowed(GroupPlace place, Actor actor) {
        GroupView group = groups.view(place, actor);
        GroupAction.KEEP_MEMBERS.require(actor, group.head().id());
        return group;
    }
}
