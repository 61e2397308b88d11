package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the head of the form, wherever it stands: page header, paragraphs above the table, rows above the titles. */
final class FormLines {

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SPACE = "[\\s\\u00A0\\u202F]*";

    private static final String TITLE =
            "(?:nom (?:de l['’]|de la |du |de votre )?)?(?:organismes?|organisation|organization|structure|entité|service"
                    + "|contributeur|contributor|commentateur|émetteur|auteur|collectivité|votre organisme|name of (?:the )?organi[sz]ation)";

    /** What may follow the title before the colon: "(service)", "/ structure", "ayant formulé les remarques". */
    private static final String MORE = "(?:(?! (?:du?|des?) )[ /(\\u00A0][\\p{L}\\p{M}'’ /,()\\u00A0-]{0,50}?)?";

    private static final Pattern ORGANISATION =
            Pattern.compile("^" + SPACE + TITLE + MORE + SPACE + "[:=]" + SPACE + "(.*)$", I);
    private static final Pattern BARE_TITLE = Pattern.compile("^" + TITLE + MORE + SPACE + ":?$", I);
    private static final Pattern DRAFT = Pattern.compile(
            "(?:commentaires?|remarques?|comments?) (?:sur|à propos de|relatifs? à|on)" + SPACE
                    + "(?:le |la |l['’]|the )?(?:projet (?:de |du |d['’]))?(.+)",
            I);
    private static final Pattern VERSION =
            Pattern.compile("[\\s\\u00A0,(-]*\\b(?:v|version )\\.?\\s?(\\d[\\w.-]*)\\)?\\s*$", I);
    private static final String DATE =
            "(\\d{1,2}(?:er)?[/. -](?:\\d{1,2}|\\p{L}{3,9})[/. -]\\d{4}|\\d{1,2}(?:er)?(?:[/. ](?:\\d{1,2}|\\p{L}{3,9}))?)";
    private static final String HOUR = "(?:" + SPACE + "(?:à|at|,)?" + SPACE + "(\\d{1,2})\\s?[h:]\\s?(\\d{2})?)?";
    private static final Pattern PERIOD =
            Pattern.compile("\\bdu" + SPACE + DATE + HOUR + SPACE + "au" + SPACE + DATE + HOUR, I);
    private static final Pattern DEADLINE =
            Pattern.compile("\\bavant" + SPACE + "(?:le" + SPACE + ")?(?:\\p{L}+ )?" + DATE + HOUR, I);
    private static final List<String> MONTHS =
            List.of("janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");

    private String organisation;
    private String draftName;
    private String version;
    private String period;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalTime closesAt;

    /** @param text what stands in one place, of one line or several */
    void read(String text) {
        for (String line : text.split("\n")) {
            if (line.length() < 400) {
                readOrganisation(line);
                readDraft(line.strip());
                readPeriod(line);
                readDeadline(line);
            }
        }
    }

    /** Cells beside one another: a title, and what it is the title of. */
    void readCells(List<String> cells) {
        cells.forEach(this::read);
        for (int i = 0; i + 1 < cells.size(); i++) {
            boolean titled = BARE_TITLE.matcher(cells.get(i).strip()).matches();
            if (titled && ColumnTitles.of(cells.get(i + 1)).isEmpty()) {
                keepOrganisation(cells.get(i + 1));
            }
        }
    }

    static String organisationIn(String line) {
        Matcher organisation = ORGANISATION.matcher(line);
        return organisation.find() ? named(organisation.group(1)) : null;
    }

    private void readOrganisation(String line) {
        String named = organisationIn(line);
        if (named != null) {
            keepOrganisation(named);
        }
    }

    private void keepOrganisation(String written) {
        String named = named(written);
        if (organisation == null && named != null) {
            organisation = named;
        }
    }

    /** Null for what is left to be filled in. */
    private static String named(String written) {
        String clean = Words.clean(written).replaceAll("[\\s.;]+$", "");
        boolean blank = Words.key(clean).isEmpty() || clean.matches("[<\\[(…._].*[>\\])…._]?") || clean.length() > 150;
        return blank ? null : clean;
    }

    private void readDraft(String line) {
        Matcher draft = DRAFT.matcher(line);
        if (draftName != null || !draft.find() || draft.group(1).contains("<")) {
            return;
        }
        String name = Words.clean(draft.group(1));
        Matcher written = VERSION.matcher(name);
        if (written.find()) {
            version = "v" + written.group(1);
            name = name.substring(0, written.start());
        }
        draftName = name.replaceAll("[\\s,:(-]+$", "");
    }

    private void readPeriod(String line) {
        Matcher dates = PERIOD.matcher(line);
        if (period == null && dates.find()) {
            LocalDate last = date(dates.group(4), null);
            LocalDate first = date(dates.group(1), last);
            if (last != null) {
                period = Words.clean(dates.group());
                opensOn = first;
                closesOn = last;
                closesAt = dates.group(5) == null ? closesAt : hour(dates.group(5), dates.group(6));
            }
        }
    }

    private void readDeadline(String line) {
        Matcher deadline = DEADLINE.matcher(line);
        if (deadline.find()) {
            closesOn = closesOn == null ? date(deadline.group(1), null) : closesOn;
            closesAt = closesAt == null && deadline.group(2) != null
                    ? hour(deadline.group(2), deadline.group(3))
                    : closesAt;
        }
    }

    private static LocalTime hour(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /** What the first date does not say it shares with the last one: "du 15 au 30 juin 2024". */
    private static LocalDate date(String written, LocalDate shared) {
        String[] parts = written.replaceFirst("(?<=^\\d)er", "").split("[/. -]");
        if (parts.length < 3 && shared == null) {
            return null;
        }
        try {
            int month = parts.length > 1 ? month(parts[1]) : shared.getMonthValue();
            int year = parts.length > 2 ? Integer.parseInt(parts[2]) : shared.getYear();
            return LocalDate.of(year, month, Integer.parseInt(parts[0]));
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }

    private static int month(String written) {
        if (written.matches("\\d+")) {
            return Integer.parseInt(written);
        }
        String plain = Words.plain(written);
        return MONTHS.stream()
                        .filter(plain::startsWith)
                        .map(MONTHS::indexOf)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    String organisation() {
        return organisation;
    }

    String draftName() {
        return draftName;
    }

    FormHead head() {
        return new FormHead(version, period, opensOn, closesOn, closesAt);
    }
}
