package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.report.ReportEdition;
import fr.jalon.campaigns.application.report.ReportReader;
import fr.jalon.campaigns.domain.export.HtmlReport;
import fr.jalon.campaigns.domain.report.ReportFormat;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A frozen file as it was frozen; the page of it may use its own style and nothing else. */
public final class ReportResponse {

    private static final String POLICY =
            "default-src 'none'; style-src '" + HtmlReport.styleHash() + "'; frame-ancestors 'none'; sandbox";

    private ReportResponse() {}

    public static ResponseEntity<byte[]> of(
            ReportReader reports, ReportEdition report, ReportFormat format, CallView call) {
        String name = call.line().slug() + "-rapport-" + report.edition() + "." + format.extension();
        ContentDisposition how = format == ReportFormat.HTML
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("Content-Security-Policy", POLICY)
                .eTag(report.file(format).sha256())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(reports.bytes(report, format));
    }
}
