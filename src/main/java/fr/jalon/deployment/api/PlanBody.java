package fr.jalon.deployment.api;

import fr.jalon.deployment.application.plan.EntryView;
import fr.jalon.deployment.application.plan.PlanView;
import fr.jalon.deployment.domain.plan.EntryKind;
import fr.jalon.deployment.domain.plan.EntryWords;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.PlanWords;
import fr.jalon.deployment.domain.plan.Proposition;
import fr.jalon.deployment.domain.plan.ScalingModel;
import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A deployment plan as programs read it.
 *
 * @param version number of the version it deploys
 * @param group id of the group that carries it, or null for the pilot
 * @param withdrawal why it was withdrawn, or null
 */
record PlanBody(
        UUID id,
        PlanState state,
        String version,
        UUID group,
        String title,
        String why,
        PartialDate startsOn,
        Proposition proposition,
        ScalingModel model,
        String modelWhy,
        String lessons,
        String withdrawal) {

    static PlanBody of(PlanView plan) {
        PlanWords said = plan.words();
        return new PlanBody(
                plan.id(),
                plan.state(),
                plan.versionNumber(),
                plan.group() == null ? null : plan.group().id(),
                said.title(),
                said.why(),
                said.startsOn(),
                said.proposition(),
                said.model(),
                said.modelWhy(),
                plan.lessons(),
                plan.withdrawal());
    }

    /** What a plan says of itself. */
    record Input(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String why,
            PartialDate startsOn,
            @Size(max = 500) String audience,
            @Size(max = 500) String problem,
            @Size(max = 500) String benefit,
            ScalingModel model,
            @Size(max = 2000) String modelWhy,
            UUID group) {

        PlanWords words() {
            Proposition proposition = new Proposition(audience, problem, benefit);
            return new PlanWords(title, why, startsOn, proposition, model, modelWhy);
        }
    }

    /**
     * A plan to open.
     *
     * @param version id of the version it deploys
     * @param from what it begins from: key of a template, or {@code plan:} and the id of an earlier one
     */
    record Opening(
            @NotNull UUID version,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String why,
            UUID group,
            @Size(max = 100) String from) {

        PlanWords words() {
            return new PlanWords(title, why, null, null, null, null);
        }
    }

    /** Why a draft is withdrawn. */
    record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    /** What a plan taught. */
    record Ending(@Size(max = 4000) String lessons) {}

    /** A line of a section. */
    record Entry(
            UUID id,
            PlanSection section,
            EntryKind kind,
            String title,
            String text,
            BigDecimal needed,
            BigDecimal obtained,
            PartialDate day,
            String result,
            String href) {

        static Entry of(PlanSection section, EntryView entry) {
            EntryWords said = entry.words();
            return new Entry(
                    entry.id(),
                    section,
                    said.kind(),
                    said.title(),
                    said.text(),
                    said.needed(),
                    said.obtained(),
                    said.day(),
                    said.result(),
                    entry.href());
        }
    }

    /** What a line is to say. */
    record EntryInput(
            EntryKind kind,
            @Size(max = 300) String title,
            @Size(max = 2000) String text,
            BigDecimal needed,
            BigDecimal obtained,
            PartialDate day,
            @Size(max = 2000) String result,
            @Size(max = 1000) String url) {

        EntryWords words() {
            return new EntryWords(kind, title, text, needed, obtained, day, result, url, null);
        }
    }
}
