package fr.jalon.deployment.domain.plan;

/**
 * "For [public] who has [problem], the standard gives [benefit]". beta.gouv, chapter 2.
 *
 * @param audience null, like the others, while it is not found
 */
public record Proposition(String audience, String problem, String benefit) {

    public static final Proposition NONE = new Proposition(null, null, null);

    public Proposition {
        audience = PlanWords.text(audience);
        problem = PlanWords.text(problem);
        benefit = PlanWords.text(benefit);
    }

    /** Can be said as a sentence. */
    public boolean isComplete() {
        return audience != null && problem != null && benefit != null;
    }
}
