package fr.jalon.deployment.api;

import fr.jalon.deployment.application.plan.KeepPlan;
import fr.jalon.deployment.application.plan.PlanReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The deployment plans of a standard. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/deployment-plans")
@Tag(name = "deployment")
class PlansApi {

    private final PlanReader reader;
    private final KeepPlan keep;
    private final StandardIds standards;

    PlansApi(PlanReader reader, KeepPlan keep, StandardIds standards) {
        this.reader = reader;
        this.keep = keep;
        this.standards = standards;
    }

    @GetMapping
    @PublicPage
    Page<PlanBody> listPlans(@PathVariable String standard, Actor actor) {
        return new Page<>(
                reader.all(standards.idOf(standard), actor).stream()
                        .map(PlanBody::of)
                        .toList(),
                null);
    }

    @PostMapping
    ResponseEntity<PlanBody> openPlan(
            @PathVariable String standard, @Valid @RequestBody PlanBody.Opening input, Actor actor) {
        UUID plan = keep.open(standard, input.version(), input.group(), input.words(), input.from(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/deployment-plans/" + plan))
                .body(PlanBody.of(reader.one(standard, plan, actor)));
    }

    @GetMapping("/{plan}")
    @PublicPage
    PlanBody readPlan(@PathVariable String standard, @PathVariable UUID plan, Actor actor) {
        return PlanBody.of(reader.one(standard, plan, actor));
    }

    @PutMapping("/{plan}")
    PlanBody changePlan(
            @PathVariable String standard,
            @PathVariable UUID plan,
            @Valid @RequestBody PlanBody.Input input,
            Actor actor) {
        keep.write(standard, plan, input.words(), input.group(), actor);
        return PlanBody.of(reader.one(standard, plan, actor));
    }

    @PostMapping("/{plan}/activation")
    PlanBody activatePlan(@PathVariable String standard, @PathVariable UUID plan, Actor actor) {
        keep.activate(standard, plan, actor);
        return PlanBody.of(reader.one(standard, plan, actor));
    }

    @PostMapping("/{plan}/withdrawal")
    PlanBody withdrawPlan(
            @PathVariable String standard,
            @PathVariable UUID plan,
            @Valid @RequestBody PlanBody.Withdrawal input,
            Actor actor) {
        keep.withdraw(standard, plan, input.reason(), actor);
        return PlanBody.of(reader.one(standard, plan, actor));
    }

    @PostMapping("/{plan}/closure")
    PlanBody closePlan(
            @PathVariable String standard,
            @PathVariable UUID plan,
            @Valid @RequestBody PlanBody.Ending input,
            Actor actor) {
        keep.close(standard, plan, input.lessons(), actor);
        return PlanBody.of(reader.one(standard, plan, actor));
    }

    @PostMapping("/{plan}/reopening")
    PlanBody reopenPlan(@PathVariable String standard, @PathVariable UUID plan, Actor actor) {
        keep.reopen(standard, plan, actor);
        return PlanBody.of(reader.one(standard, plan, actor));
    }
}
