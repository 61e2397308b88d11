package fr.jalon.campaigns.domain.table.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the bytes are, whatever the name says. */
enum FileKind {
    ZIP,
    OLE,
    RTF,
    HTML,
    FLAT_ODF,
    TEXT,
    JSON,
    PDF,
    PICTURE,
    ARCHIVE,
    UNKNOWN;

    static FileKind of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 2_000), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-") && head.indexOf("%PDF-") < 1_024) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (Encodings.starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        if (head.startsWith("7z") || head.startsWith("Rar!") || head.startsWith("\u001F\u008B")) {
            return ARCHIVE;
        }
        return text(content, head);
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("BM") && head.indexOf('\0') >= 0
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyphei", 4)
                || head.startsWith("ftypmif1", 4);
    }

    private static FileKind text(byte[] content, String head) {
        String words = Encodings.text(
                        java.util.Arrays.copyOf(content, Math.min(content.length, 2_000)), StandardCharsets.UTF_8)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (words.startsWith("{\\rt")) {
            return RTF;
        }
        if (words.startsWith("<?xml") && words.contains("opendocument")) {
            return FLAT_ODF;
        }
        if (words.matches("(?s)[\\[{]\\s*[\"{}\\[\\]].*")) {
            return JSON;
        }
        if (words.startsWith("<svg") || words.startsWith("<?xml") && words.contains("<svg")) {
            return PICTURE;
        }
        if (words.matches("(?s)(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*(<!doctype html|<html|<table|<meta|<body).*")) {
            return HTML;
        }
        boolean binary = words.indexOf('\0') >= 0 || words.startsWith("<?xml") || words.startsWith("<!doctype");
        long odd = head.chars()
                .filter(letter -> letter < ' ' && "\t\r\n\f\0\u001A".indexOf(letter) < 0)
                .count();
        return binary || odd > head.length() / 50 + 1 ? UNKNOWN : TEXT;
    }
}
