package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.BilanFiles;
import fr.jalon.shared.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A bilan to take away. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/bilans")
class BilanFileController {

    private final BilanFiles files;

    BilanFileController(BilanFiles files) {
        this.files = files;
    }

    @GetMapping("/{number}/bilan.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug, @PathVariable int number, Actor actor) {
        return file(files.docx(slug, number, actor), "bilan-" + number + ".docx", BilanFiles.DOCX);
    }

    @GetMapping("/{number}/bilan.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable int number, Actor actor) {
        return file(files.pdf(slug, number, actor), "bilan-" + number + ".pdf", MediaType.APPLICATION_PDF_VALUE);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
