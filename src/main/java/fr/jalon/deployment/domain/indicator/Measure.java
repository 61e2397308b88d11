package fr.jalon.deployment.domain.indicator;

import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.Territory;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure of a day.
 *
 * @param territory code of the one it is about, or null for the whole
 * @param note what has to be known of it, or null
 */
public record Measure(LocalDate day, String territory, BigDecimal amount, String note) {

    /** A figure of the whole. */
    public Measure(LocalDate day, BigDecimal amount, String note) {
        this(day, null, amount, note);
    }

    /**
     * @param typed a code as people write it; nothing, or that of the country, is the whole
     * @throws RuleViolation on field {@code territory} when it is no code
     */
    public static Measure in(String typed, LocalDate day, BigDecimal amount, String note) {
        return new Measure(day, code(typed), amount, note);
    }

    /** The code that is kept, null for the whole. */
    public static String code(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            String code = Territories.french().of(typed, null).code();
            return code.equals(Territory.FRANCE) ? null : code;
        } catch (RuleViolation refused) {
            if (!refused.broken().get(0).rule().equals("territory-unknown")) {
                throw refused;
            }
            throw RuleViolation.of("territory-unknown", "territory", Message.of("measures.fault.territory"));
        }
    }

    /** Code of the département it is counted in; null where it is about a region, or an EPCI, whose number tells none. */
    public String departement() {
        if (territory == null || territory.startsWith("REG-")) {
            return null;
        }
        List<String> there = Territories.french().of(territory, null).departements();
        return there.isEmpty() ? null : there.get(0);
    }
}
