package fr.jalon.shared;

import java.util.List;

/** What was asked breaks rules of the domain. Answers 422 with one sentence per rule; nothing was written. */
public class RuleViolation extends RuntimeException {

    private final transient List<Broken> broken;

    public RuleViolation(List<Broken> broken) {
        super(broken.stream().map(Broken::rule).toList().toString());
        this.broken = List.copyOf(broken);
    }

    /** One rule about one field. */
    public static RuleViolation of(String rule, String field, Message explanation) {
        return new RuleViolation(List.of(new Broken(rule, field, explanation)));
    }

    public List<Broken> broken() {
        return broken;
    }

    /**
     * @param rule stable name for programs, like {@code call-length}
     * @param field name of the input at fault, or null when it is about the whole
     */
    public record Broken(String rule, String field, Message explanation) {}
}
