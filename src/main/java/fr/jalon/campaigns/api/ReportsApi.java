package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.report.PublishReport;
import fr.jalon.campaigns.application.report.ReportEdition;
import fr.jalon.campaigns.application.report.ReportReader;
import fr.jalon.campaigns.domain.export.ReportHead;
import fr.jalon.campaigns.domain.report.ReportFormat;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report of a call: published, and read as it was frozen. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}")
@Tag(name = "campaigns")
class ReportsApi {

    private final CallViews calls;
    private final ReportReader reports;
    private final PublishReport publish;

    ReportsApi(CallViews calls, ReportReader reports, PublishReport publish) {
        this.calls = calls;
        this.reports = reports;
        this.publish = publish;
    }

    /** @param correction what another edition puts right; nothing for the first one */
    record Publication(@Size(max = 2000) String correction) {}

    /** @param size in bytes */
    record File(ReportFormat format, String sha256, long size, String path) {}

    /** @param path of its page, which stays */
    record Report(
            int edition,
            Instant publishedAt,
            String correction,
            int comments,
            String sentence,
            List<ReportHead.Figure> figures,
            List<File> files,
            String path) {

        static Report of(CallView call, ReportEdition report) {
            String path = call.line().path() + "/rapport/" + report.edition();
            return new Report(
                    report.edition(),
                    report.publishedAt(),
                    report.correction(),
                    report.comments(),
                    report.sentence(),
                    report.figures(),
                    report.files().stream()
                            .sorted(java.util.Comparator.comparing(ReportEdition.File::format))
                            .map(file -> new File(
                                    file.format(),
                                    file.sha256(),
                                    file.size(),
                                    path + "/" + file.format().fileName()))
                            .toList(),
                    path);
        }
    }

    /** The last edition first. */
    record Reports(List<Report> items) {}

    @PostMapping("/report")
    ResponseEntity<Report> publishReport(
            @PathVariable String campaign, @Valid @RequestBody(required = false) Publication input, Actor actor) {
        int edition = publish.publish(campaign, input == null ? null : input.correction(), actor);
        CallView call = calls.view(campaign, actor);
        Report report = Report.of(call, reports.edition(call.line().id(), edition));
        return ResponseEntity.created(URI.create(report.path())).body(report);
    }

    @PublicPage
    @GetMapping("/reports")
    Reports listReports(@PathVariable String campaign, Actor actor) {
        CallView call = calls.view(campaign, actor);
        return new Reports(reports.editions(call.line().id()).stream()
                .map(report -> Report.of(call, report))
                .toList());
    }

    @PublicPage
    @GetMapping("/report.{format}")
    void readReport(
            @PathVariable String campaign,
            @PathVariable String format,
            @RequestParam(required = false) Integer edition,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        CallView call = calls.view(campaign, actor);
        ReportFormat as = ReportFormat.of(format).orElseThrow(() -> new NotFound("format " + format));
        byte[] bytes = reports.bytes(reports.edition(call.line().id(), edition), as);
        response.setContentType(as.mediaType());
        response.setContentLength(bytes.length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + as.fileName() + "\"");
        response.getOutputStream().write(bytes);
    }
}
