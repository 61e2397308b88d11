package fr.jalon.campaigns.domain.report;

/**
 * A clause in two revisions, cut down to what differs and some words around it: a clause of three pages of which one word
 * changed shows that word.
 */
public record Excerpt(String before, String after) {

    private static final int AROUND = 160;
    private static final int LONGEST = 4_000;
    private static final String CUT = "[…]";

    /** @param before empty where the clause is new, as {@code after} where it is gone */
    public static Excerpt of(String before, String after) {
        String one = before.strip();
        String other = after.strip();
        if (one.equals(other) || one.isEmpty() || other.isEmpty()) {
            return new Excerpt(shortened(one), shortened(other));
        }
        int start = commonStart(one, other);
        int end = commonEnd(one, other, start);
        int from = start > AROUND ? wordAfter(one, start - AROUND) : 0;
        int left = end > AROUND ? end - AROUND : 0;
        return new Excerpt(piece(one, from, left), piece(other, from, left));
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int at = 0;
        while (at < most && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at;
    }

    /** Never in the middle of a word that both have. */
    private static int wordAfter(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 || space > at + AROUND ? at : space + 1;
    }

    private static String piece(String text, int from, int left) {
        String middle = text.substring(from, text.length() - left);
        return (from > 0 ? CUT + " " : "") + shortened(middle) + (left > 0 ? " " + CUT : "");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + " " + CUT;
    }
}
