package fr.jalon.meetings.web;

import fr.jalon.meetings.application.ConsensusReader;
import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.KeepDecisions;
import fr.jalon.meetings.application.QuestionLists;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One decision, quoted by its address. */
@Controller
@RequestMapping("/decisions/{ref}")
class DecisionController {

    private final DecisionReader records;
    private final KeepDecisions decisions;
    private final ConsensusReader consensuses;
    private final QuestionLists questions;
    private final Say say;

    DecisionController(
            DecisionReader records,
            KeepDecisions decisions,
            ConsensusReader consensuses,
            QuestionLists questions,
            Say say) {
        this.records = records;
        this.decisions = decisions;
        this.consensuses = consensuses;
        this.questions = questions;
        this.say = say;
    }

    /**
     * @param question what the one it settles asks; null where there is none the reader may know of
     * @param consensus it came of, or null
     */
    record DecisionPage(
            DecisionLine decision,
            String question,
            UUID consensus,
            Set<String> may,
            List<KeepDecisions.Objection> objections) {}

    @GetMapping
    @PublicPage
    String show(@PathVariable String ref, Actor actor, Model model) {
        model.addAttribute("form", new DecisionForm());
        return page(ref, actor, model);
    }

    private String page(String ref, Actor actor, Model model) {
        DecisionLine decision = records.decision(ref, actor);
        model.addAttribute(
                "page",
                new DecisionPage(
                        decision,
                        questions.title(
                                decision.questionId(), decision.standard().id(), actor),
                        consensuses.ofDecision(decision.id()).orElse(null),
                        decisions.may(ref, actor),
                        decisions.objections(ref, actor)));
        String standard = "/standards/" + decision.standard().slug();
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(decision.standard().title(), standard),
                        new Crumb(say.key("decisions"), standard + "/decisions"),
                        new Crumb(say.message(decision.quote()), null)));
        return "meetings/decision";
    }

    /** One thing done with a decision; each says its own name. */
    @PostMapping("/{act}")
    String act(
            @PathVariable String ref,
            @PathVariable String act,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> act(ref, act, form, actor),
                there -> reply.done("decision.done." + act, "/decisions/" + there),
                () -> page(ref, actor, model));
    }

    private String act(String ref, String act, DecisionForm form, Actor actor) {
        switch (act) {
            case "objection" -> decisions.object(ref, form.getReason(), actor);
            case "publier" -> decisions.publish(ref, actor);
            case "remplacer" -> {
                return decisions.supersede(ref, form.getText(), form.getReason(), actor);
            }
            default -> throw new NotFound("act " + act);
        }
        return ref;
    }
}
