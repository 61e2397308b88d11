package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and spreadsheets write them in French and in English. */
public final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([ \\u00a0\\u202f]\\d{3}){1,4}([.,]\\d{1,6})?");

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String[] LETTERS = {"", "k", "M", "G", "T"};

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

    /** All of its digits, as a reader of that language writes them. */
    public static String exact(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(amount);
    }

    /** Short enough for a tile: three digits at most, thousands and millions by their letter. */
    public static String brief(BigDecimal amount, Locale locale) {
        BigDecimal rounded = amount.round(THREE_DIGITS);
        int thousands = 0;
        while (rounded.abs().compareTo(THOUSAND) >= 0 && thousands < LETTERS.length - 1) {
            rounded = rounded.movePointLeft(3);
            thousands++;
        }
        // One digit behind the point is what there is room for beside a letter.
        int digits = thousands > 0 ? (rounded.abs().compareTo(BigDecimal.TEN) >= 0 ? 0 : 1) : 2;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(rounded) + LETTERS[thousands];
    }
}
