package fr.jalon.campaigns.api;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.DocumentLine;
import fr.jalon.campaigns.domain.Notice;
import fr.jalon.campaigns.domain.TypePreset;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What programs send about a call. */
final class CampaignInputs {

    private CampaignInputs() {}

    /**
     * A new call, in preparation.
     *
     * @param standard id or slug
     * @param preset set of comment types; GMTE when neither it nor {@code types} is given
     * @param documents one named as the call when absent
     * @param shortReason when it lasts less than a month
     */
    record Creation(
            @NotBlank String standard,
            @NotBlank @Size(max = 300) String title,
            TypePreset preset,
            @Valid List<Type> types,
            @Valid List<Document> documents,
            Instant opensAt,
            Instant closesAt,
            @Size(max = 2000) String shortReason,
            Notice notice,
            List<@NotBlank @Size(max = 1000) String> questions) {}

    /** A type of comment of this call. */
    record Type(
            @NotBlank @Size(max = 12) String code,
            @NotBlank @Size(max = 100) String nameFr,
            @Size(max = 100) String nameEn,
            @Size(max = 500) String meaningFr,
            @Size(max = 500) String meaningEn) {

        CommentType type() {
            return new CommentType(code, nameFr, nameEn, meaningFr, meaningEn);
        }
    }

    /**
     * A document put out to comment.
     *
     * @param code its name in addresses; made from the title when absent
     * @param revision the imported draft, or absent
     */
    record Document(
            @Size(max = 80) String code,
            @NotBlank @Size(max = 300) String title,
            UUID revision) {

        DocumentLine line() {
            return new DocumentLine(code, title, revision);
        }
    }

    /** Replaces the types. */
    record Types(@NotEmpty @Valid List<Type> types) {}

    /** Replaces the documents; those with the same code stay what they are. */
    record Documents(@NotEmpty @Valid List<Document> documents) {}

    /** Sets both ends. */
    record Period(
            @NotNull Instant opensAt,
            @NotNull Instant closesAt,
            @Size(max = 2000) String shortReason) {}

    /** What the call tells the public. */
    record Words(
            @NotBlank @Size(max = 300) String title,
            Notice notice,
            List<@NotBlank @Size(max = 1000) String> questions,
            @Size(max = 254) String returnAddress,
            UUID targetSession) {}

    /**
     * A point of the checklist.
     *
     * @param setAside left out; the note then says why
     */
    record Check(boolean setAside, @Size(max = 2000) String note) {}

    /** @param setAside reason for which every missing point that may be is left out; absent to leave none out */
    record Preparation(@Size(max = 2000) String setAside) {}

    /** The group agreed. */
    record Approval(LocalDate on, @Size(max = 2000) String note) {}

    /** @param clause identity of the clause; null for the whole document */
    record Place(UUID clause) {}

    /** Why. */
    record Because(@Size(max = 2000) String reason) {}

    /** A later closing. */
    record Extension(
            @NotNull Instant closesAt,
            @NotBlank @Size(max = 2000) String reason) {}
}
