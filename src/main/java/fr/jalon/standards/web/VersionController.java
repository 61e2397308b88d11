package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.pages.StandardPage;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.domain.StandardAction;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adds versions and corrects them. */
@Controller
@RequestMapping("/standards/{slug}/versions")
class VersionController {

    private final KeepStandards standards;
    private final StandardPages pages;
    private final Trail trail;
    private final Say say;

    VersionController(KeepStandards standards, StandardPages pages, Trail trail, Say say) {
        this.standards = standards;
        this.pages = pages;
        this.trail = trail;
        this.say = say;
    }

    /** @param action where the form goes */
    record VersionPage(StandardHead head, List<Option> statuses, String titleKey, String action) {}

    @GetMapping("/nouvelle")
    String blank(@PathVariable String slug, Actor actor, Model model) {
        VersionForm form = new VersionForm();
        form.setStatus(DocumentStatus.PROJECT);
        model.addAttribute("form", form);
        return show(slug, null, actor, model);
    }

    @PostMapping
    String add(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        UUID id = pages.head(slug, actor).id();
        return reply.to(
                errors,
                () -> standards.addVersion(id, form.details(), form.getStatus(), form.getStatusSince(), actor),
                "version.added",
                path(slug),
                () -> show(slug, null, actor, model));
    }

    @GetMapping("/{version}")
    String edit(@PathVariable String slug, @PathVariable UUID version, Actor actor, Model model) {
        StandardPage.VersionView known = pages.page(slug, actor).versions().stream()
                .filter(each -> each.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + version));
        model.addAttribute("form", VersionForm.of(known));
        return show(slug, version, actor, model);
    }

    @PostMapping("/{version}")
    String correct(
            @PathVariable String slug,
            @PathVariable UUID version,
            @Valid @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        UUID id = pages.head(slug, actor).id();
        return reply.to(
                errors,
                () -> standards.correctVersion(
                        id,
                        version,
                        form.details(),
                        form.getStatus(),
                        form.getStatusSince(),
                        form.getStatusReason(),
                        actor),
                "version.corrected",
                path(slug),
                () -> show(slug, version, actor, model));
    }

    private static String path(String slug) {
        return "/standards/" + slug + "#versions";
    }

    private String show(String slug, UUID version, Actor actor, Model model) {
        StandardHead head = pages.head(slug, actor);
        StandardAction.KEEP_VERSIONS.require(actor, head.id());
        String titleKey = version == null ? "version.add.title" : "version.correct.title";
        String action = "/standards/" + slug + "/versions" + (version == null ? "" : "/" + version);
        model.addAttribute("page", new VersionPage(head, say.options(DocumentStatus.values()), titleKey, action));
        model.addAttribute("crumbs", trail.to(head, say.key(titleKey)));
        return "standards/version";
    }
}
