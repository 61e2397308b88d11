package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.report.ReportEdition;
import fr.jalon.campaigns.application.report.ReportReader;
import fr.jalon.campaigns.domain.report.ReportFormat;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a call, each edition at an address of its own that stays. */
@Controller
@PublicPage
@RequestMapping("/appels/{slug}/rapport")
class ReportController {

    private final CallPages pages;
    private final ReportReader reports;
    private final Say say;

    ReportController(CallPages pages, ReportReader reports, Say say) {
        this.pages = pages;
        this.reports = reports;
        this.say = say;
    }

    @GetMapping
    String last(@PathVariable String slug, Actor actor) {
        CallView call = pages.call(slug, actor);
        if (call.may("PUBLISH")) {
            return "redirect:" + ReportPage.path(call) + "/publier";
        }
        return "redirect:"
                + ReportPage.path(call, reports.edition(call.line().id(), null).edition());
    }

    @GetMapping("/{edition}")
    String edition(
            @PathVariable String slug,
            @PathVariable int edition,
            @RequestParam(defaultValue = "0") int de,
            Actor actor,
            Model model) {
        CallView call = pages.call(slug, actor);
        List<ReportEdition> editions = reports.editions(call.line().id());
        ReportEdition report = reports.edition(call.line().id(), edition);
        int from = Math.max(0, Math.min(de, report.comments() - 1));
        model.addAttribute(
                "page", new ReportPage(call, report, editions, reports.comments(report, from, ReportPage.ROWS), from));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("report.title")));
        return "campaigns/report";
    }

    @GetMapping("/{edition}/rapport.{extension}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug, @PathVariable int edition, @PathVariable String extension, Actor actor) {
        CallView call = pages.call(slug, actor);
        ReportFormat format =
                ReportFormat.of(extension).orElseThrow(() -> new NotFound("report in format " + extension));
        return ReportResponse.of(reports, reports.edition(call.line().id(), edition), format, call);
    }

    @GetMapping(path = "/{edition}/SHA256SUMS", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> sums(@PathVariable String slug, @PathVariable int edition, Actor actor) {
        CallView call = pages.call(slug, actor);
        String sums = reports.edition(call.line().id(), edition).sums();
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(sums.getBytes(StandardCharsets.US_ASCII));
    }
}
