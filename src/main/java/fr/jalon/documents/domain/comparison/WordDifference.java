package fr.jalon.documents.domain.comparison;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Differences between two texts, word by word: lines first, then the words of the lines that differ. */
public final class WordDifference {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|[^\\S\\n]+|\\n|.");
    private static final int LONGEST = 40_000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {}

    /** What became of a piece of text. */
    public enum Fate {
        SAME,
        ADDED,
        REMOVED
    }

    /** Some words with one fate. */
    public record Piece(Fate fate, String text) {}

    /** Read through, the pieces that are not added make the first text, those that are not removed the second. */
    public static List<Piece> between(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.lines(cut(LINE, before), cut(LINE, after));
        return Legible.of(difference.pieces);
    }

    private static List<String> cut(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private void lines(List<String> before, List<String> after) {
        walk(before, after, (old, recent) -> {
            String one = String.join("", old);
            String other = String.join("", recent);
            if (one.length() + other.length() > LONGEST) {
                say(Fate.REMOVED, one);
                say(Fate.ADDED, other);
            } else {
                words(cut(WORD, one), cut(WORD, other));
            }
        });
    }

    private void words(List<String> before, List<String> after) {
        walk(before, after, (old, recent) -> {
            say(Fate.REMOVED, String.join("", old));
            say(Fate.ADDED, String.join("", recent));
        });
    }

    private interface Changed {
        void take(List<String> before, List<String> after);
    }

    /** What was taken away and what was put in its place are told together. */
    private void walk(List<String> before, List<String> after, Changed changed) {
        int at = 0;
        List<String> old = new ArrayList<>();
        List<String> recent = new ArrayList<>();
        for (AbstractDelta<String> delta : patch(before, after).getDeltas()) {
            int position = delta.getSource().getPosition();
            if (position > at) {
                change(old, recent, changed);
                say(Fate.SAME, String.join("", before.subList(at, position)));
            }
            old.addAll(delta.getSource().getLines());
            recent.addAll(delta.getTarget().getLines());
            at = position + delta.getSource().size();
        }
        change(old, recent, changed);
        say(Fate.SAME, String.join("", before.subList(at, before.size())));
    }

    private static void change(List<String> old, List<String> recent, Changed changed) {
        if (!old.isEmpty() || !recent.isEmpty()) {
            changed.take(List.copyOf(old), List.copyOf(recent));
            old.clear();
            recent.clear();
        }
    }

    private static Patch<String> patch(List<String> before, List<String> after) {
        return Patch.generate(before, after, new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null));
    }

    private void say(Fate fate, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(fate, text));
        }
    }
}
