package fr.jalon.campaigns.domain.table.grid;

/** Rich text. Tolerant: what it does not know it passes over, with the group it is in when the group says so. */
final class RtfReader {

    private static final int DEEPEST = 5_000;

    private final Budget budget;
    private final String rtf;
    private final RtfText text;
    private int at;
    private int depth;

    RtfReader(byte[] content, Budget budget) {
        this.budget = budget;
        this.rtf = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
        this.text = new RtfText(budget);
    }

    Content read() {
        while (at < rtf.length()) {
            char letter = rtf.charAt(at++);
            switch (letter) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> budget.goOn();
                default -> text.letter(letter);
            }
        }
        return text.content();
    }

    private void open() {
        if (++depth > DEEPEST) {
            throw budget.corrupt();
        }
        text.open();
    }

    private void close() {
        depth--;
        text.close();
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char first = rtf.charAt(at);
        if (first < 'a' || first > 'z') {
            at++;
            symbol(first);
            return;
        }
        int start = at;
        while (at < rtf.length() && at - start < 40 && Character.isLetter(rtf.charAt(at)) && rtf.charAt(at) < 128) {
            at++;
        }
        String word = rtf.substring(start, at);
        int number = number();
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = Math.min(rtf.length(), at + Math.max(0, number));
        } else {
            text.word(word, number);
        }
    }

    /** The number after a word; {@link Integer#MIN_VALUE} when there is none. */
    private int number() {
        int start = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') {
            at++;
        }
        while (at < rtf.length() && at - start < 10 && Character.isDigit(rtf.charAt(at))) {
            at++;
        }
        String digits = rtf.substring(start, at);
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : Integer.MIN_VALUE;
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '\'' -> hexadecimal();
            case '*' -> text.unknownIsPassedOver();
            case '~' -> text.write("\u00A0");
            case '_' -> text.write("-");
            case '\n', '\r' -> text.word("par", Integer.MIN_VALUE);
            case '\\', '{', '}' -> text.letter(symbol);
            default -> {}
        }
    }

    private void hexadecimal() {
        String digits = rtf.substring(at, Math.min(rtf.length(), at + 2));
        at = Math.min(rtf.length(), at + 2);
        if (digits.matches("[0-9a-fA-F]{2}")) {
            text.octet(Integer.parseInt(digits, 16));
        }
    }
}
