package fr.jalon.documents.application;

import fr.jalon.documents.domain.reading.TextFormat;
import java.time.Instant;
import java.util.UUID;

/**
 * A revision that was taken in.
 *
 * @param sourceFileId the file it was read from
 * @param clauses how many its body has
 */
public record RevisionRow(
        UUID id,
        UUID textId,
        UUID standardId,
        String standardSlug,
        String textSlug,
        String textTitle,
        String label,
        String slug,
        UUID sourceFileId,
        TextFormat format,
        String language,
        Instant takenInAt,
        int clauses) {

    /** Local path of its reading page. */
    public String path() {
        return textsPath() + "/" + textSlug + "/" + slug;
    }

    /** Of the page that lists the texts of its standard. */
    public String textsPath() {
        return "/standards/" + standardSlug + "/textes";
    }
}
