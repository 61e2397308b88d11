package fr.jalon.deployment.api;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.TakeRows;
import fr.jalon.deployment.application.following.TakeTasks;
import fr.jalon.deployment.application.indicators.TakeMeasures;
import fr.jalon.deployment.application.register.TakeRegister;
import fr.jalon.deployment.application.waves.TakeOperations;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Rows out of CSV and ODS files: lines with errors stay out and are told, the same file twice changes nothing. */
@RestController
@RequestMapping("/api/v1/standards/{standard}")
@Tag(name = "deployment")
class RowImportsApi {

    private final TakeOperations operations;
    private final TakeTasks tasks;
    private final TakeMeasures measures;
    private final TakeRegister register;
    private final Say say;

    RowImportsApi(TakeOperations operations, TakeTasks tasks, TakeMeasures measures, TakeRegister register, Say say) {
        this.operations = operations;
        this.tasks = tasks;
        this.measures = measures;
        this.register = register;
        this.say = say;
    }

    /** @param line as a person counts them, from 1 with the titles */
    record Fault(int line, String written, String reason) {}

    /**
     * What a file does, or would do.
     *
     * @param written how many rows were; 0 where they were only looked at
     * @param notes what was understood in another way than it is written
     */
    record RowImport(int read, int fresh, int changed, int same, int written, List<String> notes, List<Fault> faults) {}

    @PostMapping(path = "/rollout/operations/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    RowImport importOperations(
            @PathVariable String standard,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        return taken(operations, standard, file, dryRun, actor);
    }

    @PostMapping(path = "/rollout/tasks/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    RowImport importTasks(
            @PathVariable String standard,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        return taken(tasks, standard, file, dryRun, actor);
    }

    @PostMapping(path = "/indicators/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    RowImport importMeasures(
            @PathVariable String standard,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        return taken(measures, standard, file, dryRun, actor);
    }

    @PostMapping(path = "/declarations/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    RowImport importDeclarations(
            @PathVariable String standard,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        return taken(register, standard, file, dryRun, actor);
    }

    private RowImport taken(TakeRows take, String standard, MultipartFile file, boolean dryRun, Actor actor)
            throws IOException {
        UUID id = take.bring(standard, file.getOriginalFilename(), file.getBytes(), actor);
        FilePreview seen = take.preview(standard, id, actor);
        int written = dryRun ? 0 : take.takeIn(standard, id, actor);
        return new RowImport(
                seen.read(),
                seen.fresh(),
                seen.changed(),
                seen.same(),
                written,
                seen.notes().stream().map(say::message).toList(),
                seen.faults().stream()
                        .map(fault -> new Fault(fault.line(), fault.written(), say.message(fault.reason())))
                        .toList());
    }
}
