package fr.jalon.documents.domain.reading.office;

import java.util.Locale;

/** Writes a count as office programs do. */
public final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;

    private Numerals() {}

    /** @param format as OOXML or OpenDocument name it; an unknown one counts in figures */
    public static String write(int value, String format) {
        return switch (format) {
            case "none", "bullet", "" -> "";
            case "lowerLetter", "a" -> letters(value);
            case "upperLetter", "A" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman", "i" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman", "I" -> roman(value);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    /** What an ordered list of HTML calls it. */
    public static String htmlType(String format) {
        return switch (format) {
            case "lowerLetter", "a" -> "a";
            case "upperLetter", "A" -> "A";
            case "lowerRoman", "i" -> "i";
            case "upperRoman", "I" -> "I";
            default -> "1";
        };
    }

    /** a, b … z, aa, bb: the letter is repeated. */
    private static String letters(int value) {
        if (value < 1 || value > LETTERS * 10) {
            return String.valueOf(value);
        }
        return String.valueOf((char) ('a' + (value - 1) % LETTERS)).repeat((value - 1) / LETTERS + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 4999) {
            return String.valueOf(value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
