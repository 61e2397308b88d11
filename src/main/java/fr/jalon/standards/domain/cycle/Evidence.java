package fr.jalon.standards.domain.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The proof that an action was done: a link, a file, or an object of another module. */
@Entity
@Table(name = "action_evidence")
public class Evidence {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private String href;
    private UUID fileId;
    private UUID addedBy;
    private Instant addedAt;

    protected Evidence() {}

    Evidence(Proof proof, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = proof.kind();
        this.title = proof.title();
        this.href = proof.href();
        this.fileId = proof.fileId();
        this.addedBy = by;
        this.addedAt = at;
    }

    public enum Kind {
        LINK,
        FILE,
        /** A page of this application: a meeting, a campaign. */
        OBJECT
    }

    /**
     * As it is brought.
     *
     * @param href http(s) address, or local path for an object; null for a file
     * @param fileId of the stored file; null otherwise
     */
    public record Proof(Kind kind, String title, String href, UUID fileId) {

        public static Proof link(String title, String href) {
            return new Proof(href.startsWith("/") ? Kind.OBJECT : Kind.LINK, title, href, null);
        }

        public static Proof file(String title, UUID fileId) {
            return new Proof(Kind.FILE, title, null, fileId);
        }
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String href() {
        return href;
    }

    public UUID fileId() {
        return fileId;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
