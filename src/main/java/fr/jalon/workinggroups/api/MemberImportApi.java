package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.ImportMembers;
import fr.jalon.workinggroups.application.ImportMembers.Line;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes members in from a list (CSV, ODS): who is there already and lines with errors are left out, and told. */
@RestController
@RequestMapping("/api/v1/groups/{group}/members/import")
@Tag(name = "groups")
class MemberImportApi {

    private final ImportMembers imports;
    private final GroupShelf shelf;
    private final Say say;

    MemberImportApi(ImportMembers imports, GroupShelf shelf, Say say) {
        this.imports = imports;
        this.shelf = shelf;
        this.say = say;
    }

    /**
     * @param present in the group already
     * @param twin the line of the same file they are on before; 0 where there is none
     */
    record ImportedLine(int line, String name, String organisation, boolean present, int twin, List<String> errors) {}

    /** @param taken how many came; 0 where they were only looked at */
    record Import(int taken, List<ImportedLine> lines) {}

    /** @param dryRun only looks */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Import importMembers(
            @PathVariable UUID group,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        GroupPlace place = shelf.place(group);
        List<Line> read = imports.preview(place, file.getBytes(), actor);
        List<Line> fresh = read.stream().filter(Line::isNew).toList();
        int taken = dryRun
                ? 0
                : imports.takeIn(place, fresh.stream().map(Line::input).toList(), actor);
        return new Import(taken, read.stream().map(this::told).toList());
    }

    private ImportedLine told(Line line) {
        return new ImportedLine(
                line.line(),
                line.name(),
                line.organisation(),
                line.present(),
                line.twin(),
                line.errors().stream().map(say::message).toList());
    }
}
