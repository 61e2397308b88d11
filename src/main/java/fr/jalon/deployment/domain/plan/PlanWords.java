package fr.jalon.deployment.domain.plan;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.util.regex.Pattern;

/**
 * What a plan says of itself. Everything but the title may be unknown, and is then null.
 *
 * @param why what the deployment is for
 * @param startsOn when it begins, as precisely as one knows
 * @param model how it grows
 * @param modelWhy why that way
 */
public record PlanWords(
        String title, String why, PartialDate startsOn, Proposition proposition, ScalingModel model, String modelWhy) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{Alpha}+");

    public PlanWords {
        title = text(title);
        why = text(why);
        proposition = proposition == null ? Proposition.NONE : proposition;
        modelWhy = text(modelWhy);
    }

    public static PlanWords titled(String title) {
        return new PlanWords(title, null, null, null, null, null);
    }

    /** What is left open here as the other says it. */
    public PlanWords or(PlanWords other) {
        boolean own = model != null;
        return new PlanWords(
                title,
                why == null ? other.why : why,
                startsOn == null ? other.startsOn : startsOn,
                proposition.equals(Proposition.NONE) ? other.proposition : proposition,
                own ? model : other.model,
                own ? modelWhy : other.modelWhy);
    }

    /** @throws RuleViolation when it breaks a rule of what may be written */
    public PlanWords check() {
        if (title == null) {
            throw RuleViolation.of("title-needed", "title", Message.of("deployment-plan.title-needed"));
        }
        if (model != null && modelWhy == null) {
            throw RuleViolation.of("model-explained", "modelWhy", Message.of("deployment-plan.model-explained"));
        }
        checkNoAddress("why", why);
        checkNoAddress("modelWhy", modelWhy);
        checkNoAddress("audience", proposition.audience());
        return this;
    }

    /** Mail addresses of people stay out of plans, whoever reads them. */
    static void checkNoAddress(String field, String text) {
        if (text != null && ADDRESS.matcher(text).find()) {
            throw RuleViolation.of("no-address", field, Message.of("deployment-plan.no-address"));
        }
    }

    static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
