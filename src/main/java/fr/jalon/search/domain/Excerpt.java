package fr.jalon.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of text in which the words looked for are marked. It is text, not HTML: whoever prints it escapes it. */
public record Excerpt(List<Piece> pieces) {

    /** Around a word that was found. Private characters that no text of ours keeps. */
    public static final String BEGIN = "\ue000";

    public static final String END = "\ue001";

    /** As much as tells one place of a text from another. */
    private static final int EDGE = 24;

    /** @param found whether it is one of the words looked for */
    public record Piece(String text, boolean found) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** @param marked with {@link #BEGIN} and {@link #END} around each word found */
    public static Excerpt of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int begin = marked.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : marked.indexOf(END, begin);
            if (end < 0) {
                add(pieces, marked.substring(at).replace(BEGIN, ""), false);
                break;
            }
            add(pieces, marked.substring(at, begin), false);
            add(pieces, marked.substring(begin + 1, end), true);
            at = end + 1;
        }
        return new Excerpt(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /** With a sign at each end where the whole text goes on. */
    public Excerpt within(String whole) {
        String said = text().strip();
        List<Piece> all = new ArrayList<>(pieces);
        if (!said.isEmpty() && !whole.startsWith(said.substring(0, Math.min(EDGE, said.length())))) {
            all.add(0, new Piece("… ", false));
        }
        if (!said.isEmpty() && !whole.endsWith(said.substring(Math.max(0, said.length() - EDGE)))) {
            all.add(new Piece(" …", false));
        }
        return new Excerpt(all);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
