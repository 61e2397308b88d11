package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.UnknownKey;
import fr.jalon.standards.domain.method.Phase;
import fr.jalon.standards.domain.method.Scope;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a cycle knows, and what can be asked of it; what can be done to it is in {@link Cycle}. */
@MappedSuperclass
public abstract class CycleFacts extends AbstractAggregateRoot<Cycle> {

    @Id
    UUID id;

    UUID standardId;
    UUID versionId;
    String methodFingerprint;
    String track;

    @Enumerated(EnumType.STRING)
    CycleState state;

    PartialDate openedOn;
    PartialDate publishedOn;
    PartialDate closedOn;
    String endedBecause;
    boolean reconstructed;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cycle_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<CyclePhase> phases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cycle_date", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "key")
    @Column(name = "on_date")
    Map<String, PartialDate> dates = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cycle_id", nullable = false, updatable = false)
    List<ActionProgress> actions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cycle_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<GateDecision> decisions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cycle_id", nullable = false, updatable = false)
    List<PassOver> passOvers = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cycle_id", nullable = false, updatable = false)
    List<GateSkip> skips = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cycle_id", nullable = false, updatable = false)
    @OrderBy("askedAt")
    List<SponsorRequest> requests = new ArrayList<>();

    Instant changedAt;

    @Version
    long version;

    /** The gate was favourably decided, or left out by a recorded choice. */
    public boolean isPassed(String gateKey) {
        return isSkipped(gateKey)
                || decisions.stream()
                        .anyMatch(decision -> decision.gateKey().equals(gateKey) && decision.opensTheGate());
    }

    public boolean isSkipped(String gateKey) {
        return skips.stream().anyMatch(skip -> skip.gateKey().equals(gateKey));
    }

    public Optional<PassOver> passOver(String gateKey, String conditionKey) {
        return passOvers.stream()
                .filter(made ->
                        made.gateKey().equals(gateKey) && made.conditionKey().equals(conditionKey))
                .findFirst();
    }

    /** @throws NotFound when nothing of the kind was asked of the sponsor */
    SponsorRequest request(UUID requestId) {
        return requests.stream()
                .filter(request -> request.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + requestId));
    }

    /** @throws NotFound when no decision of this cycle holds that reservation */
    GateDecision decisionHolding(UUID reservationId) {
        return decisions.stream()
                .filter(decision -> decision.reservations().stream()
                        .anyMatch(held -> held.id().equals(reservationId)))
                .findFirst()
                .orElseThrow(() -> new NotFound("reservation " + reservationId));
    }

    public Optional<PartialDate> date(String dateKey) {
        return Optional.ofNullable(dates.get(dateKey));
    }

    public Optional<ActionProgress> progress(String actionKey) {
        return actions.stream()
                .filter(progress -> progress.key().equals(actionKey))
                .findFirst();
    }

    /** @throws NotFound when this cycle does not run that phase */
    public CyclePhase phase(String phaseKey) {
        return phases.stream()
                .filter(phase -> phase.key().equals(phaseKey))
                .findFirst()
                .orElseThrow(() -> new UnknownKey(
                        "phase", phaseKey, phases.stream().map(CyclePhase::key).toList()));
    }

    /** The method asks for it on this track, or because of a date that is recorded. */
    public boolean asksFor(Scope scope) {
        return scope.covers(track, dates::containsKey);
    }

    public boolean runs(Phase phase) {
        return phases.stream().anyMatch(lived -> lived.key().equals(phase.key()));
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID versionId() {
        return versionId;
    }

    public String methodFingerprint() {
        return methodFingerprint;
    }

    public String track() {
        return track;
    }

    public CycleState state() {
        return state;
    }

    public PartialDate openedOn() {
        return openedOn;
    }

    public PartialDate publishedOn() {
        return publishedOn;
    }

    public PartialDate closedOn() {
        return closedOn;
    }

    public String endedBecause() {
        return endedBecause;
    }

    /** Entered after the fact, from public documents. */
    public boolean isReconstructed() {
        return reconstructed;
    }

    public List<CyclePhase> phases() {
        return Collections.unmodifiableList(phases);
    }

    public List<GateDecision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    public List<GateSkip> skips() {
        return Collections.unmodifiableList(skips);
    }

    public List<PassOver> passOvers() {
        return Collections.unmodifiableList(passOvers);
    }

    public List<ActionProgress> actions() {
        return Collections.unmodifiableList(actions);
    }

    public List<SponsorRequest> requests() {
        return Collections.unmodifiableList(requests);
    }

    /** Number of changes, for telling that two people change it at once. */
    public long version() {
        return version;
    }
}
