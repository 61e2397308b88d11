package fr.jalon.campaigns.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A named person did a point of the checklist, or set it aside and said why. */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ChecklistPoint point;

    private boolean setAside;
    private String note;
    private UUID byPerson;
    private Instant at;

    protected ChecklistItem() {}

    ChecklistItem(ChecklistPoint point, boolean setAside, String note, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.point = point;
        this.setAside = setAside;
        this.note = note;
        this.byPerson = by;
        this.at = at;
    }

    public ChecklistPoint point() {
        return point;
    }

    public boolean isSetAside() {
        return setAside;
    }

    public String note() {
        return note;
    }

    public UUID by() {
        return byPerson;
    }

    public Instant at() {
        return at;
    }
}
