package fr.jalon.deployment.domain.plan;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.PartialDate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One line of a section of a plan. */
@Entity
@Table(name = "plan_entry")
public class PlanEntry extends AbstractAggregateRoot<PlanEntry> {

    @Id
    private UUID id;

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private PlanSection section;

    private int position;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String title;
    private String text;
    private BigDecimal needed;
    private BigDecimal obtained;
    private PartialDate day;
    private String result;
    private String url;
    private UUID fileId;

    @Version
    private long version;

    protected PlanEntry() {}

    /** @param position behind the others of its section */
    public static PlanEntry add(Plan plan, PlanSection section, int position, EntryWords said, Actor by, Instant now) {
        section.requireWriter(by, plan);
        PlanEntry entry = begin(plan, section, position, said);
        entry.record("added", plan, by, now);
        return entry;
    }

    /** Enters what another plan, a template or a public document says: nothing of it happened today. */
    public static PlanEntry recall(Plan plan, PlanSection section, int position, EntryWords said) {
        return begin(plan, section, position, said);
    }

    private static PlanEntry begin(Plan plan, PlanSection section, int position, EntryWords said) {
        PlanEntry entry = new PlanEntry();
        entry.id = UUID.randomUUID();
        entry.planId = plan.id();
        entry.section = section;
        entry.position = position;
        entry.put(said.in(section));
        return entry;
    }

    public void change(EntryWords said, Plan plan, Actor by, Instant now) {
        section.requireWriter(by, plan);
        put(said.in(section));
        record("changed", plan, by, now);
    }

    /** Says that it goes; the row is then taken away. */
    public void remove(Plan plan, Actor by, Instant now) {
        section.requireWriter(by, plan);
        record("removed", plan, by, now);
    }

    private void put(EntryWords said) {
        kind = said.kind();
        title = said.title();
        text = said.text();
        needed = said.needed();
        obtained = said.obtained();
        day = said.day();
        result = said.result();
        url = said.url();
        fileId = said.fileId();
    }

    /** The journal keeps no name of a contact: it can never be erased from there. */
    private void record(String verb, Plan plan, Actor by, Instant now) {
        boolean personal = section.readers() == Readers.PILOTS;
        boolean open = section.readers() == Readers.EVERYBODY && plan.state().isPublic();
        Object what = title != null ? title : kind;
        List<Object> facts = personal ? List.of(section) : List.of(section, what);
        registerEvent(new LifecycleEvent(
                "plan-entry",
                id,
                plan.standardId(),
                personal ? verb + "-quietly" : verb,
                facts,
                null,
                by.id(),
                now,
                open ? Visibility.PUBLIC : Visibility.INTERNAL));
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public PlanSection section() {
        return section;
    }

    public EntryWords words() {
        return new EntryWords(kind, title, text, needed, obtained, day, result, url, fileId);
    }
}
