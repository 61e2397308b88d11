package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MinutesFiles;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The minutes of a meeting as a file to take away, for those who may read them. */
@Controller
@RequestMapping("/reunions/{id}")
class MinutesFileController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MinutesFiles files;

    MinutesFileController(MinutesFiles files) {
        this.files = files;
    }

    @GetMapping("/compte-rendu.{format}")
    @PublicPage
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String format, Actor actor) {
        byte[] file =
                switch (format) {
                    case "docx" -> files.docx(id, actor);
                    case "pdf" -> files.pdf(id, actor);
                    default -> throw new NotFound("format " + format);
                };
        String name = files.name(id, actor) + "." + format;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.equals("pdf") ? "application/pdf" : DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
