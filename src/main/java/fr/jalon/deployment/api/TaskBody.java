package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.TaskLine;
import fr.jalon.deployment.application.following.TaskWording;
import fr.jalon.deployment.domain.following.TaskState;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An action of a plan as programs read it.
 *
 * @param responsibleId where the one responsible has an account, or null
 * @param others one on a line, each with the role
 * @param anomaly number of the one it treats, or null
 * @param everyWeeks 0 when it is done once
 */
record TaskBody(
        int number,
        String what,
        UUID responsibleId,
        String responsible,
        String others,
        LocalDate dueOn,
        TaskState state,
        boolean late,
        String risk,
        String evidence,
        String link,
        Integer anomaly,
        int everyWeeks,
        LocalDate closedOn) {

    static TaskBody of(TaskLine line) {
        return new TaskBody(
                line.number(),
                line.what(),
                line.responsibleId(),
                line.responsible(),
                line.others(),
                line.dueOn(),
                line.state(),
                line.late(),
                line.risk(),
                line.evidence(),
                line.link(),
                line.anomaly(),
                line.everyWeeks(),
                line.closedOn());
    }

    /**
     * What an action says.
     *
     * @param person id of somebody of the team who is responsible, or null
     * @param responsible name of whoever else is, or null
     */
    record Input(
            @NotBlank @Size(max = 1000) String what,
            UUID person,
            @Size(max = 300) String responsible,
            @Size(max = 1000) String others,
            @NotNull LocalDate dueOn,
            @Size(max = 1000) String risk,
            @Size(max = 500) String link,
            Integer anomaly,
            @Min(0) @Max(104) Integer everyWeeks) {

        TaskWording.Said said() {
            return new TaskWording.Said(what, person, responsible, others, dueOn, risk, link, anomaly, everyWeeks);
        }
    }

    /** What becomes of one. */
    enum Act {
        BEGIN,
        DONE,
        /** Without words, nothing threatens it any more. */
        RISK,
        DROP,
        REOPEN
    }

    /** @param words proof, risk or reason */
    record Move(@NotNull Act act, @Size(max = 2000) String words) {}
}
