package fr.jalon.campaigns.domain.table.grid;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the words of a rich text mean: groups, letters, and the tables they are in. */
final class RtfText {

    private static final int NONE = Integer.MIN_VALUE;
    private static final Set<String> NOT_SEEN =
            Set.of(("colortbl stylesheet info pict object filetbl listtable listoverridetable rsidtbl"
                            + " generator fldinst themedata datastore latentstyles xmlnstbl revtbl footer footerl"
                            + " footerr footerf bkmkstart bkmkend annotation atnid atnauthor fontemb ftnsep pgptbl"
                            + " userprops nonesttables mmathPr wgrffmtfilter shppict")
                    .split(" "));
    private static final Set<String> HEADERS = Set.of("header", "headerl", "headerr", "headerf");

    /** Ends of lines and drawn marks, by their word. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "));

    private static final Map<Integer, String> CHARSETS =
            Map.of(238, "windows-1250", 204, "windows-1251", 161, "windows-1253", 162, "windows-1254");

    private final RtfTables tables;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Group group = new Group();
    private Charset charset = Encodings.WINDOWS;
    private int toPass;
    private int font;

    private static final class Group {
        private boolean unseen;
        private boolean inFonts;
        private boolean inHead;
        private boolean deleted;
        private boolean starred;
        private int unicodePass = 1;
        private Charset charset;

        private Group copy() {
            Group copy = new Group();
            copy.unseen = unseen;
            copy.inFonts = inFonts;
            copy.inHead = inHead;
            copy.deleted = deleted;
            copy.unicodePass = unicodePass;
            copy.charset = charset;
            return copy;
        }
    }

    RtfText(Budget budget) {
        this.tables = new RtfTables(budget);
    }

    void open() {
        groups.push(group);
        group = group.copy();
        toPass = 0;
    }

    void close() {
        boolean headEnds = group.inHead && (groups.isEmpty() || !groups.peek().inHead);
        group = groups.isEmpty() ? new Group() : groups.pop();
        toPass = 0;
        if (headEnds) {
            tables.endHead();
        }
    }

    void unknownIsPassedOver() {
        group.starred = true;
    }

    void letter(char letter) {
        if (toPass > 0) {
            toPass--;
        } else {
            octets(letter);
        }
    }

    void octet(int octet) {
        letter((char) octet);
    }

    private void octets(char letter) {
        Charset in = group.charset == null ? charset : group.charset;
        write(letter < 128 ? String.valueOf(letter) : new String(new byte[] {(byte) letter}, in));
    }

    void write(String words) {
        if (!group.unseen && !group.inFonts && !group.deleted) {
            tables.text(words);
        }
    }

    void word(String word, int number) {
        boolean starred = group.starred;
        group.starred = false;
        if (startsGroup(word) || group.unseen || group.inFonts && fontWord(word, number)) {
            return;
        }
        if (starred && !word.equals("nesttableprops") && !word.equals("listtext")) {
            group.unseen = true;
        } else if (MARKS.containsKey(word)) {
            write(MARKS.get(word));
        } else if (!letterWord(word, number) && !group.deleted) {
            tables.word(word, number);
        }
    }

    private boolean startsGroup(String word) {
        if (NOT_SEEN.contains(word)) {
            group.unseen = true;
            return true;
        }
        if (word.equals("fonttbl")) {
            group.inFonts = true;
            return true;
        }
        if (HEADERS.contains(word)) {
            group.inHead = true;
            tables.startHead();
            return true;
        }
        return false;
    }

    private boolean fontWord(String word, int number) {
        if (word.equals("f")) {
            font = number;
        } else if (word.equals("fcharset") && CHARSETS.containsKey(number)) {
            fonts.put(font, Charset.forName(CHARSETS.get(number)));
        }
        return true;
    }

    private boolean letterWord(String word, int number) {
        switch (word) {
            case "u" -> {
                write(String.valueOf((char) (number & 0xFFFF)));
                toPass = group.unicodePass;
            }
            case "uc" -> group.unicodePass = Math.max(0, Math.min(10, number));
            case "f" -> group.charset = fonts.get(number);
            case "ansicpg" -> charset = codepage(number);
            case "mac" -> charset = codepage(10_000);
            case "deleted" -> group.deleted = number != 0;
            case "plain" -> group.deleted = false;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Charset codepage(int number) {
        String name = number == 10_000 ? "x-MacRoman" : number == 65_001 ? "UTF-8" : "windows-" + number;
        return number != NONE && Charset.isSupported(name) ? Charset.forName(name) : Encodings.WINDOWS;
    }

    Content content() {
        return tables.content();
    }
}
