package fr.jalon.documents.api;

import fr.jalon.documents.application.ImportTexts;
import fr.jalon.documents.application.RevisionRow;
import fr.jalon.documents.application.TextCatalogue;
import fr.jalon.documents.application.TextFile;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The texts of a standard, clause by clause. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/texts")
@Tag(name = "texts")
class TextsApi {

    private final StandardIds standards;
    private final TextCatalogue catalogue;
    private final ImportTexts texts;

    TextsApi(StandardIds standards, TextCatalogue catalogue, ImportTexts texts) {
        this.standards = standards;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** @param revisions the latest first */
    record TextLine(UUID id, String slug, String title, List<TextBody.Revision> revisions) {}

    /** All texts of a standard. */
    record TextListing(List<TextLine> items, String next) {}

    @GetMapping
    @PublicPage
    TextListing listTexts(@PathVariable String standard) {
        Map<UUID, TextLine> lines = new LinkedHashMap<>();
        for (RevisionRow row : catalogue.ofStandard(standards.idOf(standard))) {
            lines.computeIfAbsent(
                            row.textId(),
                            id -> new TextLine(id, row.textSlug(), row.textTitle(), new java.util.ArrayList<>()))
                    .revisions()
                    .add(TextBody.Revision.of(row));
        }
        return new TextListing(List.copyOf(lines.values()), null);
    }

    @GetMapping("/{text}")
    @PublicPage
    TextBody readText(
            @PathVariable String standard, @PathVariable String text, @RequestParam(required = false) String revision) {
        List<RevisionRow> revisions = catalogue.ofStandard(standards.idOf(standard)).stream()
                .filter(row -> text.equals(row.textSlug())
                        || text.equals(row.textId().toString())
                        || text.equals(row.id().toString()))
                .toList();
        RevisionRow shown = revisions.stream()
                .filter(row -> revision == null
                        || revision.equals(row.label())
                        || revision.equals(row.id().toString()))
                .findFirst()
                .orElseThrow(() -> new NotFound("text " + text));
        return TextBody.of(shown, revisions, catalogue.whole(shown.id()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<TextBody> importText(
            @PathVariable String standard,
            @RequestPart MultipartFile file,
            @RequestParam @NotBlank @Size(max = 60) String label,
            @RequestParam(required = false) @Size(max = 200) String title,
            @RequestParam(required = false) String text,
            Actor actor)
            throws IOException {
        UUID standardId = standards.idOf(standard);
        UUID textId = text == null || text.isBlank() ? null : textId(standardId, text.strip());
        TextFile brought = new TextFile(file.getOriginalFilename(), file.getBytes(), label.strip(), textId, title);
        UUID revision = texts.bring(standardId, brought, actor);
        TextBody body = readText(standard, revision.toString(), null);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standardId + "/texts/" + body.id()))
                .body(body);
    }

    private UUID textId(UUID standardId, String text) {
        return catalogue.ofStandard(standardId).stream()
                .filter(row ->
                        text.equals(row.textSlug()) || text.equals(row.textId().toString()))
                .map(RevisionRow::textId)
                .findFirst()
                .orElseThrow(() -> new NotFound("text " + text));
    }
}
