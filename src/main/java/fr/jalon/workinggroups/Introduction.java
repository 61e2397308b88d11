package fr.jalon.workinggroups;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;

/**
 * What somebody says of themselves when a group first meets: the three questions of the COPIL #1 deck of the standard for
 * places of digital mediation. Each is empty where nothing was said.
 *
 * @param capacity who they are, in what capacity they are there
 * @param work how they work with the data the standard is about
 * @param expects what they expect of the project
 */
public record Introduction(String capacity, String work, String expects) {

    /** Two minutes each. */
    public static final int LONGEST = 1000;

    public static final Introduction NONE = new Introduction(null, null, null);

    public Introduction {
        capacity = checked("capacity", capacity);
        work = checked("work", work);
        expects = checked("expects", expects);
    }

    private static String checked(String field, String said) {
        String text = said == null ? "" : said.strip();
        if (text.length() > LONGEST) {
            throw RuleViolation.of("too-long", field, Message.of("introduction.too-long", LONGEST));
        }
        return text;
    }

    public boolean isGiven() {
        return !capacity.isEmpty() || !work.isEmpty() || !expects.isEmpty();
    }
}
