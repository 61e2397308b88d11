package fr.jalon.campaigns.domain.answers;

import fr.jalon.campaigns.domain.Disposition;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What an export writes at the end of each row: which comment it is, and prints of the answer as it stood. It tells, when
 * the file comes back, what was typed into it from what was decided here meanwhile. Blanks do not count: offices move them.
 *
 * @param comment of document and reference
 * @param decision of the disposition and its reason
 * @param words of the decision's cell
 * @param action of the action's cell
 */
public record Mark(String comment, String decision, String words, String action) {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int PART = 4;

    public static Mark of(
            String document, String ref, Disposition disposition, String reason, String words, String action) {
        return new Mark(commentOf(document, ref), decisionOf(disposition, reason), print(words), print(action));
    }

    /** Whether it was printed for this comment. */
    public boolean isOf(String document, String ref) {
        return comment.equals(commentOf(document, ref));
    }

    static String commentOf(String document, String ref) {
        return print(document + "/" + ref);
    }

    static String decisionOf(Disposition disposition, String reason) {
        return print((disposition == null ? "" : disposition.name()) + "|" + (reason == null ? "" : reason));
    }

    /** Four letters of twenty bits. */
    static String print(String text) {
        String solid = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u202f\\u200b\\ufeff]+", "");
        CRC32 sum = new CRC32();
        sum.update(solid.getBytes(StandardCharsets.UTF_8));
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < PART; i++) {
            letters.append(LETTERS.charAt((int) (sum.getValue() >> (5 * i)) & 31));
        }
        return letters.toString();
    }

    /** Empty when it is none of ours. */
    public static Optional<Mark> read(String written) {
        String letters = written == null ? "" : written.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
        return letters.length() == 4 * PART && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                ? Optional.of(new Mark(part(letters, 0), part(letters, 1), part(letters, 2), part(letters, 3)))
                : Optional.empty();
    }

    private static String part(String letters, int index) {
        return letters.substring(index * PART, (index + 1) * PART);
    }

    @Override
    public String toString() {
        return comment + " " + decision + " " + words + " " + action;
    }
}
