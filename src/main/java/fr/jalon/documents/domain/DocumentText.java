package fr.jalon.documents.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A text of a standard: "Modèle commun", "Profil PPR". */
@Entity
@Table(name = "document_text")
public class DocumentText {

    @Id
    private UUID id;

    private UUID standardId;
    private String slug;
    private String title;
    private int position;

    @Version
    private long version;

    protected DocumentText() {}

    /** @param position among the texts of its standard */
    public static DocumentText named(String title, String slug, UUID standardId, int position) {
        DocumentText text = new DocumentText();
        text.id = UUID.randomUUID();
        text.standardId = standardId;
        text.slug = slug;
        text.title = title;
        text.position = position;
        return text;
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }
}
