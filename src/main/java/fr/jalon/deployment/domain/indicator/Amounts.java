package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and spreadsheets write them in French and in English. */
public final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([ \\u00a0\\u202f]\\d{3}){1,4}([.,]\\d{1,6})?");

    private Amounts() {}

    /** Empty when it is no number, or could be two: 1,234.5 is neither French nor what our files hold. */
    public static Optional<BigDecimal> read(String written) {
        String text = written == null ? "" : written.strip().replace('\u2212', '-');
        if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(text.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.')));
    }
}
