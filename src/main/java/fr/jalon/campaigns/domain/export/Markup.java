package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.io.Writer;

/** Writes markup and text as they come. What XML cannot hold is left out of texts. */
final class Markup {

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    Markup text(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text, i);
            if (instead != null) {
                out.write(text, from, i - from);
                out.write(instead);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
        return this;
    }

    /** Null for a letter that stays as it is. */
    private static String instead(String text, int at) {
        char letter = text.charAt(at);
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n', '\t' -> null;
            default -> isHeld(text, at, letter) ? null : "";
        };
    }

    private static boolean isHeld(String text, int at, char letter) {
        if (Character.isHighSurrogate(letter)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return letter >= ' ' && letter < '\uFFFE';
    }

    void flush() throws IOException {
        out.flush();
    }
}
