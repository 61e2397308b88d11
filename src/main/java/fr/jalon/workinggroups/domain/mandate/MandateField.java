package fr.jalon.workinggroups.domain.mandate;

import java.util.Arrays;
import java.util.List;

/** What a mandate says, in the order of the model of the guide. */
public enum MandateField {
    DEFINITIONS(Block.DEFINITIONS),
    STAKES(Block.STAKES),
    /** Day it was shown to the needs and uses commission. */
    NEEDS_COMMISSION(Block.STAKES),
    REGULATION(Block.STAKES),
    /** Annex and theme of the INSPIRE directive. */
    INSPIRE(Block.STAKES),
    OBJECTIVES(Block.OBJECTIVES),
    OTHER_OBJECTIVES(Block.OBJECTIVES),
    PILOTING(Block.PILOTING),
    FACILITATION(Block.FACILITATION),
    PARTICIPANTS(Block.PARTICIPANTS),
    STEP_LAUNCH(Block.STEPS),
    STEP_NEEDS(Block.STEPS),
    STEP_MAKING(Block.STEPS),
    STEP_DIFFUSION(Block.STEPS),
    STEP_OTHERS(Block.STEPS),
    DELIVERABLE_STANDARD(Block.DELIVERABLES),
    DELIVERABLE_UPKEEP(Block.DELIVERABLES),
    /** Mandatory. Guide 2026, model of the mandate. */
    DELIVERABLE_REGISTRY(Block.DELIVERABLES),
    DELIVERABLE_SCHEMA(Block.DELIVERABLES),
    DELIVERABLE_TEMPLATES(Block.DELIVERABLES),
    DURATION(Block.DURATION),
    PLAN_LAUNCH(Block.CALENDAR),
    PLAN_MAKING(Block.CALENDAR),
    PLAN_MEETINGS(Block.CALENDAR),
    PLAN_CHECKPOINTS(Block.CALENDAR),
    PLAN_CALL(Block.CALENDAR),
    PLAN_VALIDATION(Block.CALENDAR),
    /** Asked for by older models. */
    RESOURCES(Block.RESOURCES);

    /** The headings of the model, in their order. */
    public enum Block {
        DEFINITIONS,
        STAKES,
        OBJECTIVES,
        PILOTING,
        FACILITATION,
        PARTICIPANTS,
        STEPS,
        DELIVERABLES,
        DURATION,
        CALENDAR,
        /** Only in older models: left out where nothing is said. */
        RESOURCES;

        public List<MandateField> fields() {
            return Arrays.stream(MandateField.values())
                    .filter(field -> field.block == this)
                    .toList();
        }
    }

    private final Block block;

    MandateField(Block block) {
        this.block = block;
    }

    public Block block() {
        return block;
    }

    /** The commission cannot judge a mandate that does not say it. */
    public boolean isNeeded() {
        return this == STAKES || this == OBJECTIVES || this == PILOTING || this == FACILITATION || this == PARTICIPANTS;
    }

    /** Stands under a heading of its own in the model. */
    public boolean hasHeading() {
        return switch (this) {
            case STAKES, REGULATION, STEP_LAUNCH, STEP_NEEDS, STEP_MAKING, STEP_DIFFUSION, STEP_OTHERS -> true;
            default -> false;
        };
    }

    /** One line of a list, with its name before it. */
    public boolean isLine() {
        return block == Block.CALENDAR || this == NEEDS_COMMISSION;
    }
}
