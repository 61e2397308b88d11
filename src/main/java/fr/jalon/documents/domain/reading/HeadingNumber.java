package fr.jalon.documents.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number somebody typed before a title. A bare number without a dot may as well be a word of the title ("3
 * scénarios"): it only counts when it continues a series.
 */
record HeadingNumber(String number, String title, boolean bare) {

    private static final String PARTS = "\\d{1,3}(?:\\.\\d{1,3}){1,7}";
    private static final Pattern SURE = Pattern.compile(
            "^(?:§\\s*)?(" + PARTS
                    + "|\\d{1,3}(?=\\s?[.)]|\\s?[-–—]\\s)|[A-Z](?:\\.\\d{1,3})+|[A-Z](?=[.)])|[a-z](?=\\))"
                    + "|[IVX]{1,6}(?:\\.\\d{1,3})+|[IVX]{1,6}(?=\\s?[.)]|\\s?[-–—]\\s))"
                    + "(?:\\s?[.)](?!\\d)|\\s?[-–—](?=\\s))?[\\s\\u00a0]+(\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("^(\\d{1,2})[\\s\\u00a0]+(\\S.*)$", Pattern.DOTALL);

    static HeadingNumber in(String title) {
        Matcher sure = SURE.matcher(title);
        if (sure.matches()) {
            return new HeadingNumber(sure.group(1), sure.group(2).strip(), false);
        }
        Matcher bare = BARE.matcher(title);
        if (bare.matches()) {
            return new HeadingNumber(bare.group(1), bare.group(2).strip(), true);
        }
        return new HeadingNumber("", title, false);
    }

    boolean isNone() {
        return number.isEmpty();
    }
}
