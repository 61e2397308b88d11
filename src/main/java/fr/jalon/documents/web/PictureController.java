package fr.jalon.documents.web;

import fr.jalon.documents.application.PictureShelf;
import fr.jalon.documents.domain.reading.Picture;
import fr.jalon.shared.web.PublicPage;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pictures of texts. Their address is what they show, so they never change. */
@Controller
class PictureController {

    private final PictureShelf shelf;

    PictureController(PictureShelf shelf) {
        this.shelf = shelf;
    }

    @PublicPage
    @GetMapping("/textes/images/{hash}")
    ResponseEntity<byte[]> picture(@PathVariable String hash) {
        Picture picture = shelf.picture(hash);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(picture.bytes());
    }
}
