package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.PartialDate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** How far an action of the method is; there is none for an action nobody touched. */
@Entity
@Table(name = "cycle_action")
public class ActionProgress {

    @Id
    private UUID id;

    private String key;
    private UUID assigneeId;
    private LocalDate dueOn;
    private PartialDate doneOn;
    private UUID doneBy;
    private String note;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("addedAt")
    private List<Evidence> evidence = new ArrayList<>();

    protected ActionProgress() {}

    ActionProgress(String key) {
        this.id = UUID.randomUUID();
        this.key = key;
    }

    void assign(UUID person, LocalDate due) {
        assigneeId = person;
        dueOn = due;
    }

    void tick(PartialDate on, String said, UUID by) {
        doneOn = on;
        note = said;
        doneBy = by;
    }

    void reopen() {
        doneOn = null;
        doneBy = null;
    }

    Evidence add(Evidence.Proof proof, UUID by, Instant now) {
        Evidence added = new Evidence(proof, by, now);
        evidence.add(added);
        return added;
    }

    boolean remove(UUID evidenceId) {
        return evidence.removeIf(candidate -> candidate.id().equals(evidenceId));
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && dueOn != null && dueOn.isBefore(today);
    }

    public String key() {
        return key;
    }

    public UUID assigneeId() {
        return assigneeId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public PartialDate doneOn() {
        return doneOn;
    }

    public UUID doneBy() {
        return doneBy;
    }

    public String note() {
        return note;
    }

    public List<Evidence> evidence() {
        return Collections.unmodifiableList(evidence);
    }
}
