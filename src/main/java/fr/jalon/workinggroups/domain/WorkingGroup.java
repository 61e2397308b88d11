package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The group that makes a standard, or a sub-group that works on one axis of it. */
@Entity
@Table(name = "working_group")
public class WorkingGroup extends AbstractAggregateRoot<WorkingGroup> {

    /** Size of the closed circle in the COPIL #1 deck. */
    private static final int USUAL_COPIL = 15;

    /** Upper end of "30 à 40 membres" in the same deck. */
    private static final int USUAL_CONTRIBUTORS = 40;

    @Id
    private UUID id;

    private UUID standardId;
    private UUID parentId;
    private String slug;
    private String name;
    private String purpose;

    @ElementCollection
    @CollectionTable(name = "group_circle", joinColumns = @JoinColumn(name = "group_id"))
    private Set<Circle> circles = new HashSet<>();

    private Instant createdAt;

    @Version
    private long version;

    protected WorkingGroup() {}

    /** The main group of a standard, with the usual four circles. */
    public static WorkingGroup create(
            UUID standardId, String slug, String name, String purpose, Actor by, Instant now) {
        GroupAction.FRAME.require(by, standardId);
        WorkingGroup group = new WorkingGroup();
        group.begin(standardId, slug, name, purpose, now);
        group.circles.add(new Circle(CircleKind.COPIL, Entry.CLOSED, USUAL_COPIL, ""));
        group.circles.add(new Circle(CircleKind.CONTRIBUTORS, Entry.ON_REQUEST, USUAL_CONTRIBUTORS, ""));
        group.circles.add(new Circle(CircleKind.USERS, Entry.OPEN, null, ""));
        group.circles.add(new Circle(CircleKind.ECOSYSTEM, Entry.OPEN, null, ""));
        group.record("created", by, now, Visibility.PUBLIC, group.name);
        return group;
    }

    /** Enters a group that works or worked, from public documents: neither rights nor journal. */
    public static WorkingGroup recall(
            UUID standardId, String slug, String name, String purpose, List<Circle> circles, Instant now) {
        WorkingGroup group = new WorkingGroup();
        group.begin(standardId, slug, name, purpose, now);
        group.circles.addAll(circles);
        return group;
    }

    /** A sub-group: one circle, that of those who work in it. */
    public WorkingGroup createSubGroup(String slugOfIt, String nameOfIt, String purposeOfIt, Actor by, Instant now) {
        GroupAction.FRAME.require(by, standardId);
        if (parentId != null) {
            throw RuleViolation.of("sub-group-of-sub-group", null, Message.of("group.no-sub-sub-group"));
        }
        WorkingGroup sub = new WorkingGroup();
        sub.begin(standardId, slugOfIt, nameOfIt, purposeOfIt, now);
        sub.parentId = id;
        sub.circles.add(new Circle(CircleKind.CONTRIBUTORS, Entry.ON_REQUEST, null, ""));
        sub.record("sub-group-created", by, now, Visibility.PUBLIC, sub.name);
        return sub;
    }

    private void begin(UUID standard, String address, String called, String meant, Instant now) {
        id = UUID.randomUUID();
        standardId = standard;
        slug = address;
        name = named(called);
        purpose = meant == null ? "" : meant.strip();
        createdAt = now;
    }

    public void describe(String called, String meant, Actor by, Instant now) {
        GroupAction.FRAME.require(by, standardId);
        name = named(called);
        purpose = meant == null ? "" : meant.strip();
        record("described", by, now, Visibility.INTERNAL, name);
    }

    /** Opens a circle, or says otherwise who may enter it and how many. Nobody is put out by a smaller capacity. */
    public void keep(Circle circle, Actor by, Instant now) {
        GroupAction.KEEP_CIRCLES.require(by, standardId);
        circle.check();
        circles.removeIf(each -> each.kind() == circle.kind());
        circles.add(circle);
        record("circle-kept", by, now, Visibility.INTERNAL, circle.kind(), circle.entry());
    }

    private static String named(String name) {
        if (name == null || name.isBlank()) {
            throw RuleViolation.of("name-needed", "name", Message.of("group.name-needed"));
        }
        return name.strip();
    }

    private void record(String verb, Actor by, Instant now, Visibility who, Object... facts) {
        registerEvent(event("group", id, verb, null, by, now, who, facts));
    }

    LifecycleEvent event(
            String type,
            UUID subject,
            String verb,
            String reason,
            Actor by,
            Instant now,
            Visibility who,
            Object... facts) {
        return new LifecycleEvent(type, subject, standardId, verb, List.of(facts), reason, by.id(), now, who);
    }

    public Optional<Circle> circle(CircleKind kind) {
        return circles.stream().filter(circle -> circle.kind() == kind).findFirst();
    }

    /** From the innermost out. */
    public List<Circle> circles() {
        return circles.stream().sorted(Comparator.comparing(Circle::kind)).toList();
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID parentId() {
        return parentId;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }
}
