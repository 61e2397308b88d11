package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.HoldReviews;
import fr.jalon.deployment.application.following.ReviewReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Weekly reviews, for those inside. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout/reviews")
@Tag(name = "deployment")
class ReviewsApi {

    private final ReviewReader reader;
    private final HoldReviews hold;

    ReviewsApi(ReviewReader reader, HoldReviews hold) {
        this.reader = reader;
        this.hold = hold;
    }

    @GetMapping
    Page<ReviewBody.Line> seeReviews(@PathVariable String standard, Actor actor) {
        return new Page<>(
                reader.of(standard, actor).stream().map(ReviewBody.Line::of).toList(), null);
    }

    /** @param monday the first day of its week */
    @GetMapping("/{monday}")
    ReviewBody seeReview(@PathVariable String standard, @PathVariable LocalDate monday, Actor actor) {
        return ReviewBody.of(reader.one(standard, monday, actor));
    }

    @PutMapping("/{monday}")
    ReviewBody writeReview(
            @PathVariable String standard,
            @PathVariable LocalDate monday,
            @Valid @RequestBody ReviewBody.Input input,
            Actor actor) {
        hold.write(standard, monday, input.measures(), input.next(), actor);
        return seeReview(standard, monday, actor);
    }

    @PostMapping("/{monday}/closure")
    @ResponseStatus(HttpStatus.OK)
    ReviewBody closeReview(
            @PathVariable String standard,
            @PathVariable LocalDate monday,
            @Valid @RequestBody ReviewBody.Input input,
            Actor actor) {
        hold.close(standard, monday, input.measures(), input.next(), actor);
        return seeReview(standard, monday, actor);
    }
}
