package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.answers.GuardAnswers;
import fr.jalon.campaigns.application.report.PublishReport;
import fr.jalon.campaigns.application.report.ReportEdition;
import fr.jalon.campaigns.application.report.ReportReader;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
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

/** Publishes the report, once nothing is missing and nothing contradicts itself; later, another edition of it. */
@Controller
@RequestMapping("/appels/{slug}/rapport/publier")
class PublishController {

    private final CallPages pages;
    private final GuardAnswers guard;
    private final ReportReader reports;
    private final PublishReport publish;
    private final Say say;

    PublishController(CallPages pages, GuardAnswers guard, ReportReader reports, PublishReport publish, Say say) {
        this.pages = pages;
        this.guard = guard;
        this.reports = reports;
        this.publish = publish;
        this.say = say;
    }

    /** @param editions the last one first; none before the first */
    record PublishPage(CallView call, List<Guard.Finding> findings, List<ReportEdition> editions) {

        public List<Guard.Finding> blocking() {
            return findings.stream().filter(each -> each.kind().blocks()).toList();
        }

        public List<Guard.Finding> warnings() {
            return findings.stream().filter(each -> !each.kind().blocks()).toList();
        }

        public boolean mayPublish() {
            return blocking().isEmpty() && (call.may("PUBLISH") || call.may("CORRECT"));
        }

        public String at(Guard.Finding finding) {
            return finding.at(call.line().path());
        }
    }

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new PublishForm());
        return show(slug, actor, model);
    }

    @PostMapping
    String publish(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> publish.publish(slug, form.getCorrection(), actor),
                edition ->
                        reply.done(Message.of("report.published", edition), "/appels/" + slug + "/rapport/" + edition),
                () -> show(slug, actor, model));
    }

    private String show(String slug, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        CampaignState state = call.line().state();
        CampaignAction act = state == CampaignState.PUBLISHED ? CampaignAction.CORRECT : CampaignAction.PUBLISH;
        act.require(actor, call.line().standard().id(), state);
        model.addAttribute(
                "page",
                new PublishPage(
                        call,
                        guard.findings(slug, actor),
                        reports.editions(call.line().id())));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("report.publish.title")));
        return "campaigns/publish";
    }
}
