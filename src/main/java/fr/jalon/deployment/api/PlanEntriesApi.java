package fr.jalon.deployment.api;

import fr.jalon.deployment.application.plan.EntryReader;
import fr.jalon.deployment.application.plan.KeepEntries;
import fr.jalon.deployment.application.plan.SectionView;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What deployment plans are made of. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/deployment-plans/{plan}/entries")
@Tag(name = "deployment")
class PlanEntriesApi {

    private final EntryReader reader;
    private final KeepEntries keep;

    PlanEntriesApi(EntryReader reader, KeepEntries keep) {
        this.reader = reader;
        this.keep = keep;
    }

    /** @param section null for all that the caller may read */
    @GetMapping
    @PublicPage
    Page<PlanBody.Entry> listPlanEntries(
            @PathVariable String standard,
            @PathVariable UUID plan,
            @RequestParam(required = false) PlanSection section,
            Actor actor) {
        List<SectionView> sections = section == null
                ? reader.sections(standard, plan, actor)
                : List.of(reader.section(standard, plan, section, actor));
        return new Page<>(
                sections.stream()
                        .flatMap(view -> view.entries().stream().map(entry -> PlanBody.Entry.of(view.section(), entry)))
                        .toList(),
                null);
    }

    @PostMapping
    ResponseEntity<PlanBody.Entry> addPlanEntry(
            @PathVariable String standard,
            @PathVariable UUID plan,
            @RequestParam PlanSection section,
            @Valid @RequestBody PlanBody.EntryInput input,
            Actor actor) {
        UUID entry = keep.add(standard, plan, section, input.words(), null, actor);
        SectionView view = reader.section(standard, plan, section, actor);
        return ResponseEntity.created(
                        URI.create("/api/v1/standards/" + standard + "/deployment-plans/" + plan + "/entries/" + entry))
                .body(PlanBody.Entry.of(section, reader.entry(view, entry)));
    }

    @PutMapping("/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePlanEntry(
            @PathVariable String standard,
            @PathVariable UUID plan,
            @PathVariable UUID entry,
            @Valid @RequestBody PlanBody.EntryInput input,
            Actor actor) {
        keep.change(standard, plan, entry, input.words(), null, actor);
    }

    @DeleteMapping("/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePlanEntry(
            @PathVariable String standard, @PathVariable UUID plan, @PathVariable UUID entry, Actor actor) {
        keep.remove(standard, plan, entry, actor);
    }
}
