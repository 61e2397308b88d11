package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.KeepTasks;
import fr.jalon.deployment.application.following.TaskLine;
import fr.jalon.deployment.application.following.TaskReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of a plan, as a list or on a board. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/actions")
class TasksController {

    private static final int ROWS = 50;

    private final TaskReader reader;
    private final KeepTasks keep;
    private final TaskPages tasks;
    private final RolloutPages pages;

    TasksController(TaskReader reader, KeepTasks keep, TaskPages tasks, RolloutPages pages) {
        this.reader = reader;
        this.keep = keep;
        this.tasks = tasks;
        this.pages = pages;
    }

    /** @param next address of what was closed earlier, or null */
    record TasksPage(RolloutPages.Frame frame, boolean board, List<TaskLine> open, List<TaskLine> closed, String next) {

        public List<TaskLine> waiting() {
            return open.stream()
                    .filter(one -> !one.isDoing() && !isPressing(one))
                    .toList();
        }

        public List<TaskLine> doing() {
            return open.stream()
                    .filter(one -> one.isDoing() && !isPressing(one))
                    .toList();
        }

        public List<TaskLine> pressing() {
            return open.stream().filter(TasksPage::isPressing).toList();
        }

        private static boolean isPressing(TaskLine one) {
            return one.late() || one.risk() != null;
        }
    }

    @GetMapping
    String list(
            @PathVariable String slug,
            @RequestParam(required = false) String vue,
            @RequestParam(required = false) Integer avant,
            Actor actor,
            Model model) {
        var frame = pages.frame(slug, actor);
        Page<TaskLine> closed = reader.closed(slug, avant, ROWS, actor);
        String next = closed.next() == null ? null : frame.base() + "/actions?avant=" + closed.next();
        model.addAttribute(
                "page", new TasksPage(frame, "tableau".equals(vue), reader.open(slug, actor), closed.items(), next));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.actions")));
        return "deployment/tasks";
    }

    @GetMapping("/nouvelle")
    String ask(@PathVariable String slug, @RequestParam(required = false) Integer anomalie, Actor actor, Model model) {
        TaskForm form = new TaskForm();
        form.setAnomaly(anomalie);
        model.addAttribute("form", form);
        return tasks.form(slug, "deployment.action.new", "/actions/nouvelle", actor, model);
    }

    @PostMapping("/nouvelle")
    String take(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.take(slug, tasks.facts(slug, form, actor), actor),
                number ->
                        reply.done("deployment.action.taken", "/standards/" + slug + "/deploiement/actions/" + number),
                () -> tasks.form(slug, "deployment.action.new", "/actions/nouvelle", actor, model));
    }
}
