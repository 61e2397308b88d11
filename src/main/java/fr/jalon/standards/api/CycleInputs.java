package fr.jalon.standards.api;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.SponsorRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is sent to move a cycle along. */
final class CycleInputs {

    private CycleInputs() {}

    /**
     * Begins a cycle.
     *
     * @param targetVersion number of the version it works towards; entered as a project when the standard has it not
     */
    record Opening(
            @NotBlank String method,
            @NotBlank String track,
            @NotBlank @Size(max = 100) String targetVersion,
            @NotNull PartialDate openedOn) {}

    /**
     * Plans phases; those not named keep their plan.
     *
     * @param reason needed where a plan that was there changes
     * @param revision of the cycle that was read; absent to plan whatever happened since
     */
    record Plan(
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PlannedPhase> phases,
            @Size(max = 2000) String reason,
            Long revision) {}

    record PlannedPhase(@NotBlank String key, LocalDate start, LocalDate end) {}

    /** The day of a fact. */
    record On(@NotNull PartialDate on) {}

    /** When a phase really began and ended; absent is not yet. */
    record Correction(
            PartialDate started,
            PartialDate ended,
            @NotBlank @Size(max = 2000) String reason) {}

    record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * What a body decided.
     *
     * @param session id of the body's session; found by its day where absent
     * @param reservations with each outcome that asks for something, and no other
     */
    record DecisionInput(
            @NotNull Outcome outcome,
            @NotNull PartialDate on,
            @Size(max = 4000) String note,
            UUID session,
            @Size(max = 100) List<@NotNull @Valid ReservationInput> reservations) {}

    /** @param owner who must lift it */
    record ReservationInput(
            @NotBlank @Size(max = 2000) String text,
            @NotBlank @Size(max = 300) String owner) {}

    /** @param on day of the choice; today where absent */
    record Skip(@NotBlank @Size(max = 2000) String reason, PartialDate on) {}

    record PassOverInput(
            @NotBlank String condition,
            @NotBlank @Size(max = 2000) String reason) {}

    record Lifting(
            @NotNull PartialDate on,
            @NotBlank @Size(max = 2000) String how) {}

    record Done(@NotNull PartialDate on, @Size(max = 2000) String note) {}

    /** Both may be absent: then nobody is asked. */
    record Assignment(UUID person, LocalDate due) {}

    /** @param href an http(s) address, or a local path for a page of this application */
    record Link(
            @Size(max = 300) String title,
            @NotBlank @Size(max = 2000) String href) {}

    record Alert(@NotBlank @Size(max = 4000) String text) {}

    record Answer(
            SponsorRequest.@NotNull Answer answer,
            @Size(max = 2000) String text) {}
}
