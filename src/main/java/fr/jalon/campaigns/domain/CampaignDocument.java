package fr.jalon.campaigns.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of the documents put out to comment; references are counted within it. */
@Entity
@Table(name = "campaign_document")
public class CampaignDocument {

    @Id
    private UUID id;

    private String code;
    private String title;
    private UUID revisionId;
    private int position;

    protected CampaignDocument() {}

    CampaignDocument(String code, String title, UUID revisionId, int position) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.title = title;
        this.revisionId = revisionId;
        this.position = position;
    }

    void describe(String newTitle, UUID revision, int place) {
        this.title = newTitle;
        this.revisionId = revision;
        this.position = place;
    }

    public UUID id() {
        return id;
    }

    /** Its name in addresses, like {@code modele-commun}. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The imported draft that is read online, or null where there is none. */
    public UUID revisionId() {
        return revisionId;
    }

    public int position() {
        return position;
    }
}
