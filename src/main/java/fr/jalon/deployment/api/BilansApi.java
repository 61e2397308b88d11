package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.Bilans;
import fr.jalon.deployment.application.following.DrawBilans;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bilans presented to the COPIL, for those inside. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout/bilans")
@Tag(name = "deployment")
class BilansApi {

    private final Bilans bilans;
    private final DrawBilans draw;

    BilansApi(Bilans bilans, DrawBilans draw) {
        this.bilans = bilans;
        this.draw = draw;
    }

    @GetMapping
    Page<BilanBody> seeBilans(@PathVariable String standard, Actor actor) {
        return new Page<>(bilans.of(standard, actor).stream().map(BilanBody::of).toList(), null);
    }

    @GetMapping("/{bilan}")
    BilanBody seeBilan(@PathVariable String standard, @PathVariable int bilan, Actor actor) {
        return BilanBody.of(bilans.one(standard, bilan, actor));
    }

    @PostMapping
    ResponseEntity<BilanBody> freezeBilan(
            @PathVariable String standard, @Valid @RequestBody BilanBody.Input input, Actor actor) {
        int number = draw.draw(standard, input.words(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/rollout/bilans/" + number))
                .body(seeBilan(standard, number, actor));
    }

    @PostMapping("/{bilan}/lessons")
    @ResponseStatus(HttpStatus.OK)
    BilanBody learnFromBilan(
            @PathVariable String standard,
            @PathVariable int bilan,
            @Valid @RequestBody BilanBody.Lesson input,
            Actor actor) {
        draw.learn(standard, bilan, input.operation(), input.days(), input.daysPerUnit(), input.reason(), actor);
        return seeBilan(standard, bilan, actor);
    }
}
