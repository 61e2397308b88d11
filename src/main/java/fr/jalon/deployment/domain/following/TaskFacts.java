package fr.jalon.deployment.domain.following;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an action says (DITP: a clear description, exactly one person responsible, the others with a role, a due date).
 *
 * @param responsibleId where the one responsible has an account, or null
 * @param responsible name of a person or of an organisation, exactly one
 * @param others one on a line, each with the role, or null
 * @param risk why it may not be done in time; null when nothing threatens it
 * @param link a decision or a page it comes from, or null
 * @param anomalyId the anomaly it treats, or null
 * @param everyWeeks 0 when it is done once
 */
@Embeddable
public record TaskFacts(
        String what,
        UUID responsibleId,
        String responsible,
        String others,
        LocalDate dueOn,
        String risk,
        String link,
        UUID anomalyId,
        int everyWeeks) {

    public TaskFacts {
        what = what == null ? "" : what.strip();
        responsible = responsible == null ? "" : responsible.strip();
        others = text(others);
        risk = text(risk);
        link = text(link);
    }

    static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    void check() {
        List<Broken> broken = new ArrayList<>();
        need(!what.isEmpty(), "what", "what-needed", broken);
        need(!responsible.isEmpty(), "responsible", "one-responsible", broken);
        need(responsible.indexOf('\n') < 0, "responsible", "one-responsible", broken);
        need(dueOn != null, "dueOn", "due-needed", broken);
        need(everyWeeks >= 0 && everyWeeks <= 104, "everyWeeks", "weeks-plausible", broken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private static void need(boolean held, String field, String rule, List<Broken> broken) {
        if (!held) {
            broken.add(new Broken(rule, field, Message.of("deployment.action." + rule)));
        }
    }

    /** @param why null when nothing threatens it any more */
    TaskFacts threatenedBy(String why) {
        return new TaskFacts(what, responsibleId, responsible, others, dueOn, why, link, anomalyId, everyWeeks);
    }

    TaskFacts next() {
        return new TaskFacts(
                what,
                responsibleId,
                responsible,
                others,
                dueOn.plusWeeks(everyWeeks),
                null,
                link,
                anomalyId,
                everyWeeks);
    }
}
