package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.KeepTasks;
import fr.jalon.deployment.application.following.TaskLine;
import fr.jalon.deployment.application.following.TaskReader;
import fr.jalon.deployment.application.following.TaskWording;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Actions of a plan, for those inside; their responsible moves them on. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout/tasks")
@Tag(name = "deployment")
class TasksApi {

    private final TaskReader reader;
    private final KeepTasks keep;
    private final TaskWording wording;

    TasksApi(TaskReader reader, KeepTasks keep, TaskWording wording) {
        this.reader = reader;
        this.keep = keep;
        this.wording = wording;
    }

    /** @param closed those that are done or dropped, the last first; else what is to be done, the most urgent first */
    @GetMapping
    Page<TaskBody> seeTasks(
            @PathVariable String standard,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) Integer after,
            Actor actor) {
        Page<TaskLine> page =
                closed ? reader.closed(standard, after, limit, actor) : reader.open(standard, after, limit, actor);
        return new Page<>(page.items().stream().map(TaskBody::of).toList(), page.next());
    }

    @PostMapping
    ResponseEntity<TaskBody> takeTaskOn(
            @PathVariable String standard, @Valid @RequestBody TaskBody.Input input, Actor actor) {
        int number = keep.take(standard, wording.facts(standard, input.said(), actor), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/rollout/tasks/" + number))
                .body(seeTask(standard, number, actor));
    }

    @GetMapping("/{task}")
    TaskBody seeTask(@PathVariable String standard, @PathVariable int task, Actor actor) {
        return TaskBody.of(reader.one(standard, task, actor));
    }

    @PutMapping("/{task}")
    TaskBody changeTask(
            @PathVariable String standard,
            @PathVariable int task,
            @Valid @RequestBody TaskBody.Input input,
            Actor actor) {
        keep.change(standard, task, wording.facts(standard, input.said(), actor), actor);
        return seeTask(standard, task, actor);
    }

    @PostMapping("/{task}/moves")
    @ResponseStatus(HttpStatus.OK)
    TaskBody moveTask(
            @PathVariable String standard,
            @PathVariable int task,
            @Valid @RequestBody TaskBody.Move input,
            Actor actor) {
        switch (input.act()) {
            case BEGIN -> keep.begin(standard, task, actor);
            case DONE -> keep.done(standard, task, input.words(), actor);
            case RISK -> keep.threaten(standard, task, input.words(), actor);
            case DROP -> keep.drop(standard, task, input.words(), actor);
            case REOPEN -> keep.reopen(standard, task, actor);
        }
        return seeTask(standard, task, actor);
    }
}
