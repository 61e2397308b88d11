package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.export.CommentFiles;
import fr.jalon.campaigns.domain.export.ExportFormat;
import fr.jalon.campaigns.domain.export.TableModel;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be taken away from a call: all its comments, and the table to fill in. */
@Controller
@PublicPage
class FilesController {

    private final CallPages pages;
    private final CommentFiles files;

    FilesController(CallPages pages, CommentFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/appels/{slug}/commentaires.{format}")
    void comments(
            @PathVariable String slug,
            @PathVariable String format,
            @RequestParam(name = "modele", required = false) String year,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        CallView call = pages.call(slug, actor);
        ExportFormat as = files.format(format);
        TableModel model = files.model(as, year);
        announce(response, as, "commentaires-" + call.line().slug());
        files.write(call, as, model, response.getOutputStream());
    }

    @GetMapping("/appels/{slug}/tableau.{format}")
    void form(@PathVariable String slug, @PathVariable String format, Actor actor, HttpServletResponse response)
            throws IOException {
        CallView call = pages.call(slug, actor);
        ExportFormat as = files.form(format);
        announce(response, as, "tableau-" + call.line().slug());
        files.writeBlank(call, as, response.getOutputStream());
    }

    private static void announce(HttpServletResponse response, ExportFormat as, String name) {
        response.setContentType(as.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + as.extension() + "\"");
    }
}
