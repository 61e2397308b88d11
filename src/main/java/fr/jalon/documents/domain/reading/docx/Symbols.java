package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.Map;

/** Signs that are letters of a picture font. */
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "☐"),
            Map.entry(0x71, "❑"),
            Map.entry(0x77, "◆"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "☐"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "➔"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x61, "α"),
            Map.entry(0x62, "β"),
            Map.entry(0x67, "γ"),
            Map.entry(0x6D, "μ"),
            Map.entry(0x70, "π"),
            Map.entry(0x73, "σ"),
            Map.entry(0xA3, "≤"),
            Map.entry(0xAE, "→"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xDE, "⇒"));

    private Symbols() {}

    /** An unknown sign stays visible as one. */
    static String read(XmlNode symbol) {
        int code = code(symbol.get("char", ""));
        Map<Integer, String> known = symbol.get("font", "").startsWith("Symbol") ? SYMBOL : WINGDINGS;
        boolean ofFont = code >= 0xF000 && code <= 0xF0FF || code < 0x100;
        if (!ofFont) {
            return Character.toString(code);
        }
        return known.getOrDefault(code & 0xFF, "▪");
    }

    private static int code(String hexadecimal) {
        return hexadecimal.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(hexadecimal, 16) : 0xF0A7;
    }
}
