package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.export.CommentFiles;
import fr.jalon.campaigns.domain.export.ExportFormat;
import fr.jalon.campaigns.domain.export.TableModel;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All comments of a call as one file: csv, ods, xlsx, docx or json, written as they are read. */
@RestController
@PublicPage
@Tag(name = "campaigns")
class CommentFilesApi {

    private final CallViews calls;
    private final CommentFiles files;

    CommentFilesApi(CallViews calls, CommentFiles files) {
        this.calls = calls;
        this.files = files;
    }

    @GetMapping("/api/v1/campaigns/{campaign}/export.{format}")
    void exportComments(
            @PathVariable String campaign,
            @PathVariable String format,
            @RequestParam(required = false) String model,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        CallView call = calls.view(campaign, actor);
        ExportFormat as = files.format(format);
        TableModel laidOut = files.model(as, model);
        response.setContentType(as.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + call.line().slug() + "." + as.extension() + "\"");
        files.write(call, as, laidOut, response.getOutputStream());
    }
}
