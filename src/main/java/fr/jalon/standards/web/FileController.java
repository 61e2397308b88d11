package fr.jalon.standards.web;

import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.web.PublicPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives back the files brought as evidence: always to be saved, never shown as a page of this site. */
@Controller
class FileController {

    private final FileStore files;

    FileController(FileStore files) {
        this.files = files;
    }

    @PublicPage
    @GetMapping("/fichiers/{id}/{name}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name) {
        FileStore.Content file = files.readOpen(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.details().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.details().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(file.bytes());
    }
}
