package fr.jalon.deployment.domain.plan;

import static fr.jalon.deployment.domain.plan.EntryField.DAY;
import static fr.jalon.deployment.domain.plan.EntryField.FILE;
import static fr.jalon.deployment.domain.plan.EntryField.KIND;
import static fr.jalon.deployment.domain.plan.EntryField.NEEDED;
import static fr.jalon.deployment.domain.plan.EntryField.OBTAINED;
import static fr.jalon.deployment.domain.plan.EntryField.RESULT;
import static fr.jalon.deployment.domain.plan.EntryField.TEXT;
import static fr.jalon.deployment.domain.plan.EntryField.TITLE;
import static fr.jalon.deployment.domain.plan.EntryField.URL;
import static fr.jalon.deployment.domain.plan.Readers.EVERYBODY;
import static fr.jalon.deployment.domain.plan.Readers.PILOTS;
import static fr.jalon.deployment.domain.plan.Readers.STEERING;
import static fr.jalon.deployment.domain.plan.Readers.TEAM;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What a plan is made of: lists of entries, each with who reads it and what an entry of it says. */
public enum PlanSection {
    /** For whom: the checklist of the guide. */
    PUBLICS("publics", EVERYBODY, false, kinds(EntryKind.PRODUCERS, EntryKind.VENDORS, true), TITLE, TEXT),
    /** With whom. */
    PARTNERS(
            "partenaires",
            EVERYBODY,
            false,
            kinds(EntryKind.WORKING_GROUP, EntryKind.ACCOMPANIMENT_GROUP, true),
            TITLE,
            TEXT),
    /** How: the catalogue of actions of the guide. */
    MEANS("moyens", EVERYBODY, false, kinds(EntryKind.NOTE, EntryKind.HANDS_ON, true), TITLE, TEXT, DAY),
    /** Critical resources: what is needed against what was obtained. */
    NEEDS(
            "ressources-critiques",
            STEERING,
            false,
            kinds(EntryKind.PEOPLE, EntryKind.MONEY, false),
            TITLE,
            NEEDED,
            OBTAINED,
            TEXT),
    BUDGET(
            "budget",
            STEERING,
            false,
            kinds(EntryKind.ENGINEERING, EntryKind.FACILITATOR_TRAINING, true),
            TITLE,
            NEEDED,
            OBTAINED,
            TEXT),
    /** Arguments and levers per audience, and what worked. */
    ARGUMENTS("arguments", TEAM, false, kinds(EntryKind.DECIDERS, EntryKind.AGENTS, true), TITLE, TEXT, RESULT),
    /** What goes with the standard: published on its page. */
    MATERIALS("ressources", EVERYBODY, false, kinds(EntryKind.GUIDE, EntryKind.VIDEO, true), TITLE, TEXT, URL, FILE),
    COMMUNICATIONS(
            "communications",
            EVERYBODY,
            false,
            kinds(EntryKind.PRODUCERS, EntryKind.NOT_YET_CONCERNED, true),
            TITLE,
            TEXT,
            DAY,
            RESULT),
    /** Help for users: who, by which channel, when. */
    SUPPORT("assistance", EVERYBODY, true, EnumSet.noneOf(EntryKind.class), TITLE, TEXT, RESULT, URL),
    /** What the pilot recommends. */
    RECOMMENDATIONS("recommandations", EVERYBODY, true, EnumSet.noneOf(EntryKind.class), TITLE, TEXT),
    /** What may make it fail. */
    RISKS("risques", STEERING, true, EnumSet.noneOf(EntryKind.class), TITLE, TEXT),
    /** Questions to the pole of coordination with the territories about the set-up. */
    QUESTIONS("questions", TEAM, true, kinds(EntryKind.WRITTEN, EntryKind.ANSWERED, false), TITLE, TEXT, DAY, RESULT),
    /** Channels, tried one at a time. */
    CHANNELS("canaux", PILOTS, true, kinds(EntryKind.UNDER_TRIAL, EntryKind.PIVOTED, false), TITLE, TEXT, DAY, RESULT),
    /** People canvassed: personal data. */
    CONTACTS("contacts", PILOTS, true, kinds(EntryKind.IDENTIFIED, EntryKind.LOST, false), TITLE, TEXT, RESULT, DAY);

    /** Where the kind says enough by itself. */
    private static final Set<PlanSection> CHECKLISTS = EnumSet.of(PUBLICS, PARTNERS, MEANS);

    private final String path;
    private final Readers readers;
    private final boolean optional;
    private final Set<EntryKind> kinds;
    private final Set<EntryField> fields;

    PlanSection(String path, Readers readers, boolean optional, Set<EntryKind> kinds, EntryField... fields) {
        this.path = path;
        this.readers = readers;
        this.optional = optional;
        this.kinds = Collections.unmodifiableSet(kinds);
        EnumSet<EntryField> has = EnumSet.copyOf(Arrays.asList(fields));
        if (!kinds.isEmpty()) {
            has.add(KIND);
        }
        this.fields = Collections.unmodifiableSet(has);
    }

    private static Set<EntryKind> kinds(EntryKind first, EntryKind last, boolean other) {
        EnumSet<EntryKind> kinds = EnumSet.range(first, last);
        if (other) {
            kinds.add(EntryKind.OTHER);
        }
        return kinds;
    }

    /** @throws NotFound when no section has that address */
    public static PlanSection at(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("section of a plan " + path));
    }

    /** Last part of the address of its page. */
    public String path() {
        return path;
    }

    public Readers readers() {
        return readers;
    }

    /** Nothing is asked of who leaves it empty. */
    public boolean isOptional() {
        return optional;
    }

    public boolean isChecklist() {
        return CHECKLISTS.contains(this);
    }

    public Set<EntryKind> kinds() {
        return kinds;
    }

    public Set<EntryField> fields() {
        return fields;
    }

    public boolean has(EntryField field) {
        return fields.contains(field);
    }

    public boolean isReadBy(Actor reader, UUID standardId) {
        return readers.include(reader, standardId);
    }

    /** Only who may read a section may write it. */
    public boolean isWrittenBy(Actor actor, Plan plan) {
        return PlanAction.WRITE.isOffered(actor, plan.standardId(), plan.state()) && isReadBy(actor, plan.standardId());
    }

    public void requireWriter(Actor actor, Plan plan) {
        PlanAction.WRITE.require(actor, plan.standardId(), plan.state());
        readers.require(actor, plan.standardId());
    }
}
