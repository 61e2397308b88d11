package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.answers.GuardAnswers;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Looks all answers through, before the report. */
@Controller
class GuardController {

    private final BoardPages pages;
    private final GuardAnswers guard;
    private final CallPages calls;
    private final Say say;

    GuardController(BoardPages pages, GuardAnswers guard, CallPages calls, Say say) {
        this.pages = pages;
        this.guard = guard;
        this.calls = calls;
        this.say = say;
    }

    /** What is to be put right before the report. */
    record GuardPage(CallView call, Map<Guard.Kind, List<Guard.Finding>> findings) {

        public String at(Guard.Finding finding) {
            return finding.at(call.line().path());
        }
    }

    @GetMapping("/appels/{slug}/depouillement/verification")
    String verify(@PathVariable String slug, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        Map<Guard.Kind, List<Guard.Finding>> findings = new EnumMap<>(Guard.Kind.class);
        guard.findings(slug, actor).forEach(each -> findings.computeIfAbsent(each.kind(), none -> new ArrayList<>())
                .add(each));
        model.addAttribute("page", new GuardPage(call, findings));
        model.addAttribute("crumbs", calls.crumbs(call, say.key("guard.title")));
        return "campaigns/guard";
    }
}
