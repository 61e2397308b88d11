package fr.jalon.workinggroups.api;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.Entry;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import fr.jalon.workinggroups.domain.mandate.MandateWords;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What programs send about a group. */
final class GroupInputs {

    private GroupInputs() {}

    /** @param parent group it is a sub-group of; absent for the main group */
    record Group(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 5000) String purpose,
            UUID parent) {}

    /** Name and purpose. */
    record Words(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 5000) String purpose) {}

    /** @param capacity absent for no limit */
    record Circle(
            @NotNull Entry entry,
            @Min(1) @Max(10000) Integer capacity,
            @Size(max = 2000) String composition) {}

    /**
     * In what capacity somebody sits.
     *
     * @param organisation name, code or another known spelling; kept as written where nobody knows it
     */
    record Capacity(
            @Size(max = 200) String name,
            @Size(max = 254) String address,
            @Size(max = 200) String organisation,
            StakeholderClass stakeholder,
            Set<Skill> skills,
            @Size(max = 2000) String interests,
            Boolean namePublic,
            LocalDate since) {}

    /** @param person account, or absent: then the name is asked for */
    record Member(
            UUID person,
            @Size(max = 200) String name,
            @Size(max = 254) String address,
            @Size(max = 200) String organisation,
            StakeholderClass stakeholder,
            Set<Skill> skills,
            @Size(max = 2000) String interests,
            Boolean namePublic,
            Set<CircleKind> circles,
            Set<GroupRole> roles,
            LocalDate since) {}

    /** Somebody asks to enter a circle, in their own name. */
    record Asking(
            @NotNull CircleKind circle,
            @Size(max = 200) String organisation,
            StakeholderClass stakeholder,
            Set<Skill> skills,
            @Size(max = 2000) String interests,
            Boolean namePublic,
            @Size(max = 2000) String motive) {}

    /** Why. */
    record Because(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * A version of a mandate.
     *
     * @param version number of changes that was read, or absent
     */
    record Mandate(
            @NotBlank @Size(max = 20) String number,
            @Size(max = 60) String reference,
            @Min(1) @Max(120) Integer months,
            Map<MandateField, @Size(max = 20000) String> texts,
            Set<StakeholderClass> classes,
            Set<Skill> skills,
            Long version) {

        MandateWords words() {
            return new MandateWords(
                    number,
                    reference,
                    months,
                    texts == null ? Map.of() : texts,
                    classes == null ? Set.of() : classes,
                    skills == null ? Set.of() : skills);
        }
    }

    /** A day. */
    record On(@NotNull LocalDate on) {}

    /** A progress point. */
    record Progress(@NotNull LocalDate on, @Size(max = 5000) String note) {}

    /** A renewal. */
    record Renewal(
            @NotNull LocalDate until, @Size(max = 5000) String note) {}

    /** The next version. */
    record Next(@NotBlank @Size(max = 20) String number) {}
}
