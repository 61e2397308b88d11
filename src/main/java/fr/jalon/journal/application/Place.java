package fr.jalon.journal.application;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reader stands in the journal: behind this entry. */
record Place(Instant at, long id) {

    private static final Place BEFORE_ALL = new Place(Instant.parse("9999-01-01T00:00:00Z"), 0);
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,15})\\.(\\d{1,6})-(\\d{1,18})");

    /** @param cursor as {@link #write} made it, or null to begin with the latest */
    static Place read(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return BEFORE_ALL;
        }
        Matcher parts = WRITTEN.matcher(cursor);
        if (!parts.matches() || Long.parseLong(parts.group(1)) > BEFORE_ALL.at().getEpochSecond()) {
            throw RuleViolation.of("cursor", "after", Message.of("paging.cursor"));
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)) * 1000);
        return new Place(at, Long.parseLong(parts.group(3)));
    }

    String write() {
        return at.getEpochSecond() + "." + at.getNano() / 1000 + "-" + id;
    }
}
