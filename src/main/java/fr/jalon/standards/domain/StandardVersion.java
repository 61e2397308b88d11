package fr.jalon.standards.domain;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One version of a standard: the number printed on it, the one of the registry, its status and its dates. */
@Entity
@Table(name = "standard_version")
public class StandardVersion {

    @Id
    private UUID id;

    private String number;
    private String semanticNumber;

    @Enumerated(EnumType.STRING)
    private DocumentStatus documentStatus;

    private PartialDate statusSince;

    @Embedded
    private VersionDates dates;

    private String note;
    private int position;

    protected StandardVersion() {}

    StandardVersion(UUID id, VersionDetails details, DocumentStatus status, PartialDate since, int position) {
        this.id = id;
        this.documentStatus = status;
        this.statusSince = since;
        this.position = position;
        describe(details);
    }

    void describe(VersionDetails details) {
        number = details.number();
        semanticNumber = details.semanticNumber();
        dates = details.dates();
        note = details.note();
    }

    void print(DocumentStatus status, PartialDate since) {
        documentStatus = status;
        statusSince = since;
        dates = dates().with(status, since);
    }

    void publish(PartialDate on) {
        dates = dates().publishedOn(on);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Number of the registry, like {@code 1.0.2}, or null. */
    public String semanticNumber() {
        return semanticNumber;
    }

    public DocumentStatus documentStatus() {
        return documentStatus;
    }

    public PartialDate statusSince() {
        return statusSince;
    }

    /** Never null: an embedded value without any date is read back as null by JPA. */
    public VersionDates dates() {
        return dates == null ? VersionDates.NONE : dates;
    }

    public String note() {
        return note;
    }

    int position() {
        return position;
    }
}
