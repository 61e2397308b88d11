package fr.jalon.meetings.web;

import fr.jalon.meetings.application.ConsensusReader;
import fr.jalon.meetings.application.ConsensusRules;
import fr.jalon.meetings.application.ConsensusView;
import fr.jalon.meetings.application.SeekConsensus;
import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.ConsensusRule;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
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

/** What a standard's group looks, or looked, for a consensus on; the group's rule. */
@Controller
@RequestMapping("/standards/{slug}/consensus")
class ConsensusListController {

    private final ConsensusReader reader;
    private final SeekConsensus seek;
    private final ConsensusRules rules;
    private final StandardHeads heads;
    private final Say say;

    ConsensusListController(
            ConsensusReader reader, SeekConsensus seek, ConsensusRules rules, StandardHeads heads, Say say) {
        this.reader = reader;
        this.seek = seek;
        this.rules = rules;
        this.heads = heads;
        this.say = say;
    }

    record ConsensusesPage(
            StandardHead head,
            List<ConsensusView.Line> lines,
            ConsensusRule rule,
            boolean mayOpen,
            boolean maySetRule) {}

    @GetMapping
    @PublicPage
    String list(@PathVariable String slug, Actor actor, Model model) {
        return show(slug, actor, model);
    }

    private String show(String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        ConsensusRule rule = rules.of(head.id());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new ConsensusForm());
        }
        if (!model.containsAttribute("ruleForm")) {
            model.addAttribute("ruleForm", RuleForm.of(rule));
        }
        model.addAttribute(
                "page",
                new ConsensusesPage(
                        head,
                        reader.of(head.id(), actor),
                        rule,
                        ConsensusAction.OPEN.isAllowedTo(actor, head.id(), false),
                        ConsensusAction.SET_RULE.isAllowedTo(actor, head.id(), false)));
        model.addAttribute("crumbs", MeetingListController.below(head, "consensuses", say));
        return "meetings/consensuses";
    }

    @PostMapping
    String open(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ConsensusForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> seek.open(
                        slug,
                        form.isCopil(),
                        form.getSubject(),
                        form.getProposal(),
                        ConsensusForm.end(form.getUntil()),
                        actor),
                made -> reply.done("consensus.opened", "/consensus/" + made),
                () -> show(slug, actor, model));
    }

    @PostMapping("/regle")
    String rule(
            @PathVariable String slug,
            @Valid @ModelAttribute("ruleForm") RuleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> rules.set(slug, form.rule(), actor),
                "consensus.rule.saved",
                "/standards/" + slug + "/consensus",
                () -> show(slug, actor, model));
    }
}
