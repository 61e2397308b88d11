package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.HoldReviews;
import fr.jalon.deployment.application.following.ReviewReader;
import fr.jalon.deployment.application.following.ReviewReader.ReviewView;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/** The weekly review: one page that can be projected, frozen when it is closed. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/revues")
class ReviewsController {

    private final ReviewReader reader;
    private final HoldReviews hold;
    private final RolloutPages pages;

    ReviewsController(ReviewReader reader, HoldReviews hold, RolloutPages pages) {
        this.reader = reader;
        this.hold = hold;
        this.pages = pages;
    }

    /** @param thisWeek its Monday */
    record ReviewsPage(RolloutPages.Frame frame, List<ReviewView> reviews, LocalDate thisWeek) {

        /** That of this week is closed. */
        public boolean isHeld() {
            return reviews.stream().anyMatch(one -> one.monday().equals(thisWeek) && one.isClosed());
        }
    }

    /**
     * A week, as it stands or as it was frozen.
     *
     * @param late what was typed came when it was closed already
     */
    record ReviewPage(RolloutPages.Frame frame, ReviewView review, boolean late) {

        public String path() {
            return frame.base() + "/revues/" + review.monday();
        }
    }

    @GetMapping
    String list(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        model.addAttribute("page", new ReviewsPage(frame, reader.of(slug, actor), reader.thisWeek()));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.reviews")));
        return "deployment/reviews";
    }

    /** @param projeter in large letters, with nothing around */
    @GetMapping("/{monday}")
    String show(
            @PathVariable String slug,
            @PathVariable LocalDate monday,
            @RequestParam(defaultValue = "false") boolean projeter,
            Actor actor,
            Model model) {
        ReviewView review = reader.one(slug, monday, actor);
        ReviewForm form = new ReviewForm();
        form.setMeasures(review.measures());
        form.setNext(review.next());
        model.addAttribute("form", form);
        String page = view(slug, review, false, actor, model);
        return projeter ? page + "-screen" : page;
    }

    private String view(String slug, ReviewView review, boolean late, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        model.addAttribute("page", new ReviewPage(frame, review, late));
        var crumbs = pages.crumbs(frame, pages.said("deployment.nav.reviews"), "/revues", pages.week(review.monday()));
        model.addAttribute("crumbs", crumbs);
        return "deployment/review";
    }

    @PostMapping("/{monday}")
    String write(
            @PathVariable String slug,
            @PathVariable LocalDate monday,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> {
            if (form.isClosing()) {
                hold.close(slug, monday, form.getMeasures(), form.getNext(), actor);
            } else {
                hold.write(slug, monday, form.getMeasures(), form.getNext(), actor);
            }
        };
        String done = form.isClosing() ? "deployment.review.closed" : "deployment.review.written";
        String path = "/standards/" + slug + "/deploiement/revues/" + monday;
        return reply.to(errors, act, done, path, () -> {
            ReviewView review = reader.one(slug, monday, actor);
            return view(slug, review, review.isClosed(), actor, model);
        });
    }
}
