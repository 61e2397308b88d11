package fr.jalon.campaigns.domain.export;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts where a format must. */
final class Lines {

    private Lines() {}

    static String[] of(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    }

    /** Pieces of a length at most, cut between lines, else between words, else between letters; one at least. */
    static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > longest) {
            int line = rest.lastIndexOf('\n', longest);
            int end = line > longest / 2 ? line : rest.lastIndexOf(' ', longest);
            boolean between = end > longest / 2;
            int cut = between ? end : whole(rest, longest);
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(between ? cut + 1 : cut);
        }
        pieces.add(rest);
        return pieces;
    }

    /** Not in the middle of a letter that takes two places. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
