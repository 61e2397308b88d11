package fr.jalon.campaigns.domain.table.grid;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are kept, and as they are compared. */
public final class Words {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u2060\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final Pattern AROUND_LINE = Pattern.compile("[ \\t\\u00A0]*+\\n[ \\t]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}#§%]+");
    private static final String ACCENTED = "àâäáãåçéèêëíìîïñóòôöõúùûüÿýœæ’‘ʼ´`«»“”\u00A0\u202F\u2009\t\n–—‑−";
    private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyyoa'''''\"\"\"\"     ----";

    private Words() {}

    /** Line ends made one, characters nobody sees taken out, blank edges taken off; the rest as written. */
    public static String clean(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replace('\u2028', '\n');
        String whole = Normalizer.isNormalized(lines, Normalizer.Form.NFC)
                ? lines
                : Normalizer.normalize(lines, Normalizer.Form.NFC);
        String seen = whole.chars().anyMatch(Words::mayBeInvisible)
                ? INVISIBLE.matcher(whole).replaceAll("")
                : whole;
        return stripped(
                seen.indexOf('\n') < 0 ? seen : AROUND_LINE.matcher(seen).replaceAll("\n"));
    }

    private static boolean mayBeInvisible(int letter) {
        return letter < ' ' && letter != '\n'
                || letter >= 0x7F && letter < 0xA0
                || letter == 0x200B
                || letter >= 0x2060 && letter < 0x2061
                || letter >= 0xD800;
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\u202F';
    }

    public static boolean isBlank(String text) {
        return text == null || clean(text).isEmpty();
    }

    /** Small letters without accents, plain spaces, quotes and hyphens: same length, so that places can be told. */
    public static String plain(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char small = Character.toLowerCase(letters[i]);
            int known = small < 128 && small != '`' && small >= ' ' ? -1 : ACCENTED.indexOf(small);
            letters[i] = known < 0 ? small : PLAIN.charAt(known);
        }
        return new String(letters);
    }

    /** Plain words with single spaces between them and nothing else, for comparing. */
    public static String key(String text) {
        String plain = plain(text).replace("n°", "numero ").replace("№", "numero ");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** How many letters differ, up to the limit plus one. */
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            before = next(before, one.charAt(i - 1), i, other);
        }
        return Math.min(before[other.length()], limit + 1);
    }

    private static int[] next(int[] before, char letter, int i, String other) {
        int[] now = new int[before.length];
        now[0] = i;
        for (int j = 1; j < now.length; j++) {
            int change = before[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
        }
        return now;
    }
}
