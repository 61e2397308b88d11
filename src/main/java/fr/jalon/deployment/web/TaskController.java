package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.KeepTasks;
import fr.jalon.deployment.application.following.TaskLine;
import fr.jalon.deployment.application.following.TaskReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One action of a plan, and what becomes of it. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/actions/{number}")
class TaskController {

    private final TaskReader reader;
    private final KeepTasks keep;
    private final TaskPages tasks;
    private final RolloutPages pages;

    TaskController(TaskReader reader, KeepTasks keep, TaskPages tasks, RolloutPages pages) {
        this.reader = reader;
        this.keep = keep;
        this.tasks = tasks;
        this.pages = pages;
    }

    /** One action. */
    record TaskPage(RolloutPages.Frame frame, TaskLine task) {

        public String path() {
            return frame.base() + "/actions/" + task.number();
        }

        public boolean mayAct() {
            return frame.may("FOLLOW") || task.mine();
        }
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable int number, Actor actor, Model model) {
        model.addAttribute("form", new WordsForm());
        return view(slug, number, actor, model);
    }

    private String view(String slug, int number, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        TaskLine task = reader.one(slug, number, actor);
        model.addAttribute("page", new TaskPage(frame, task));
        model.addAttribute(
                "crumbs", pages.crumbs(frame, pages.said("deployment.nav.actions"), "/actions", "n° " + number));
        return "deployment/task";
    }

    @PostMapping
    String act(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> act(slug, number, form, actor),
                "deployment.action.noted",
                "/standards/" + slug + "/deploiement/actions/" + number,
                () -> view(slug, number, actor, model));
    }

    private void act(String slug, int number, WordsForm form, Actor actor) {
        switch (form.getAct() == null ? "" : form.getAct()) {
            case "commencer" -> keep.begin(slug, number, actor);
            case "fait" -> keep.done(slug, number, form.getWords(), actor);
            case "risque" -> keep.threaten(slug, number, form.getWords(), actor);
            case "abandonner" -> keep.drop(slug, number, form.getWords(), actor);
            case "rouvrir" -> keep.reopen(slug, number, actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }

    @GetMapping("/modifier")
    String change(@PathVariable String slug, @PathVariable int number, Actor actor, Model model) {
        model.addAttribute("form", TaskForm.of(reader.one(slug, number, actor)));
        return tasks.form(slug, "deployment.action.change", "/actions/" + number + "/modifier", actor, model);
    }

    @PostMapping("/modifier")
    String save(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.change(slug, number, tasks.facts(slug, form, actor), actor),
                "deployment.action.noted",
                "/standards/" + slug + "/deploiement/actions/" + number,
                () -> tasks.form(slug, "deployment.action.change", "/actions/" + number + "/modifier", actor, model));
    }
}
