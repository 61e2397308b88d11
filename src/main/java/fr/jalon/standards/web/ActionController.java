package fr.jalon.standards.web;

import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.DoActions;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One action of a phase: who does it, whether it is done, the evidence. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}/actions/{action}")
class ActionController {

    private final CycleDeskPages pages;
    private final DoActions actions;
    private final Grants grants;
    private final People people;

    ActionController(CycleDeskPages pages, DoActions actions, Grants grants, People people) {
        this.pages = pages;
        this.actions = actions;
        this.grants = grants;
        this.people = people;
    }

    @PublicPage
    @GetMapping
    String show(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String action,
            Actor actor,
            Model model) {
        CycleDeskPages.ActionPage page = pages.action(slug, cycle, action, actor, model);
        if (!model.containsAttribute("tickForm")) {
            model.addAttribute("tickForm", TickForm.on(pages.today()));
        }
        if (!model.containsAttribute("evidenceForm")) {
            model.addAttribute("evidenceForm", new EvidenceForm());
        }
        if (!model.containsAttribute("assignForm")) {
            AssignForm form = new AssignForm();
            form.setAssignee(page.action().assigneeId());
            form.setDue(page.action().due());
            model.addAttribute("assignForm", form);
        }
        model.addAttribute("candidates", candidates(page.head().id()));
        return "standards/action";
    }

    /** The people who hold a role on the standard. */
    private List<Option> candidates(UUID standardId) {
        List<UUID> ids = grants.onStandard(standardId).stream()
                .map(Grant::personId)
                .distinct()
                .toList();
        return people.byIds(ids).values().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    @PostMapping("/fait")
    String tick(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String action,
            @Valid @ModelAttribute("tickForm") TickForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done =
                FormErrors.accepted(errors, () -> actions.tick(cycle, action, form.getDoneOn(), form.getNote(), actor));
        return answer(done, "action.ticked", slug, cycle, action, actor, model, response, redirect);
    }

    @PostMapping("/rouvrir")
    String reopen(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String action,
            Actor actor,
            RedirectAttributes redirect) {
        actions.reopen(cycle, action, actor);
        redirect.addFlashAttribute("notice", Message.of("action.reopened"));
        return "redirect:" + CycleDeskPages.base(slug, cycle) + "/actions/" + action;
    }

    @PostMapping("/attribution")
    String assign(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String action,
            @Valid @ModelAttribute("assignForm") AssignForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(
                errors, () -> actions.assign(cycle, action, form.getAssignee(), form.getDue(), actor));
        return answer(done, "action.assigned", slug, cycle, action, actor, model, response, redirect);
    }

    @PostMapping("/preuves")
    String prove(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String action,
            @Valid @ModelAttribute("evidenceForm") EvidenceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean file = form.getFile() != null && !form.getFile().isEmpty();
        boolean named = form.getFile() != null
                && form.getFile().getOriginalFilename() != null
                && !form.getFile().getOriginalFilename().isEmpty();
        if (!file && !named && form.getHref() == null) {
            FormErrors.add(errors, "href", Message.of("evidence.nothing"));
        }
        boolean done = FormErrors.accepted(errors, () -> {
            if (file || named) {
                actions.proveByFile(
                        cycle,
                        action,
                        form.getTitle(),
                        form.getFile().getOriginalFilename(),
                        bytes(form.getFile()),
                        actor);
            }
            if (form.getHref() != null) {
                actions.proveByLink(cycle, action, form.getTitle(), form.getHref(), actor);
            }
        });
        return answer(done, "evidence.added", slug, cycle, action, actor, model, response, redirect);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @PostMapping("/preuves/{evidence}/retirer")
    String withdraw(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String action,
            @PathVariable UUID evidence,
            Actor actor,
            RedirectAttributes redirect) {
        actions.withdraw(cycle, action, evidence, actor);
        redirect.addFlashAttribute("notice", Message.of("evidence.withdrawn"));
        return "redirect:" + CycleDeskPages.base(slug, cycle) + "/actions/" + action;
    }

    private String answer(
            boolean done,
            String notice,
            String slug,
            UUID cycle,
            String action,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (done) {
            redirect.addFlashAttribute("notice", Message.of(notice));
            return "redirect:" + CycleDeskPages.base(slug, cycle) + "/actions/" + action;
        }
        response.setStatus(422);
        return show(slug, cycle, action, actor, model);
    }
}
