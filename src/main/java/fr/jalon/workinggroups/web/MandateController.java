package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.MandateExport;
import fr.jalon.workinggroups.application.MandateReader;
import fr.jalon.workinggroups.application.MandateView;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The mandate of a group, its versions, what changed from one to the next. */
@Controller
@PublicPage
class MandateController {

    private static final String VERSION = "/mandat/{number}";

    private final GroupViews groups;
    private final MandateReader mandates;
    private final MandateExport export;
    private final GroupTrail trail;

    MandateController(GroupViews groups, MandateReader mandates, MandateExport export, GroupTrail trail) {
        this.groups = groups;
        this.mandates = mandates;
        this.export = export;
        this.trail = trail;
    }

    /**
     * A version of the mandate.
     *
     * @param mandate null while none is written
     * @param mayBegin whether the reader may begin the first one
     */
    record MandatePage(
            GroupView group,
            MandateView mandate,
            List<MandateView> versions,
            List<MandateField.Block> blocks,
            boolean mayBegin) {}

    record ComparePage(GroupView group, MandateView before, MandateView after, List<MandateReader.Change> changes) {}

    @GetMapping({GroupPaths.MAIN + "/mandat", GroupPaths.SUB + "/mandat"})
    String current(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateView current =
                mandates.current(group.ref().id(), group.head().id(), actor).orElse(null);
        return show(group, current, actor, model);
    }

    @GetMapping({GroupPaths.MAIN + VERSION, GroupPaths.SUB + VERSION})
    String version(GroupPlace place, @PathVariable String number, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        return show(group, version(group, number, actor), actor, model);
    }

    private MandateView version(GroupView group, String number, Actor actor) {
        return mandates.version(group.ref().id(), number, group.head().id(), actor);
    }

    private String show(GroupView group, MandateView mandate, Actor actor, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new MandateStepForm());
        }
        model.addAttribute(
                "page",
                new MandatePage(
                        group,
                        mandate,
                        mandates.versions(group.ref().id(), group.head().id(), actor),
                        List.of(MandateField.Block.values()),
                        mandate == null
                                && MandateAction.BEGIN.isAllowedTo(
                                        actor, group.head().id())));
        model.addAttribute("crumbs", trail.in(group, "mandate.title"));
        return "workinggroups/mandate";
    }

    @GetMapping({GroupPaths.MAIN + "/mandat/comparaison", GroupPaths.SUB + "/mandat/comparaison"})
    String compare(GroupPlace place, @RequestParam String de, @RequestParam String a, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateView before = version(group, de, actor);
        MandateView after = version(group, a, actor);
        model.addAttribute("page", new ComparePage(group, before, after, MandateReader.changes(before, after)));
        model.addAttribute("crumbs", trail.in(group, "mandate.compare"));
        return "workinggroups/mandate-comparison";
    }

    @GetMapping({GroupPaths.MAIN + VERSION + "/document.docx", GroupPaths.SUB + VERSION + "/document.docx"})
    void document(GroupPlace place, @PathVariable String number, Actor actor, HttpServletResponse response)
            throws IOException {
        GroupView group = groups.view(place, actor);
        MandateView mandate = version(group, number, actor);
        response.setContentType(MandateExport.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"mandat-" + group.ref().slug() + "-" + number + ".docx\"");
        export.write(group, mandate, response.getOutputStream());
    }
}
