package fr.jalon.campaigns.domain.table;

import fr.jalon.shared.Message;
import java.util.List;

/** Words drawn across a table: the heading of the rows below, or whose these are. */
final class Headings {

    /** Words longer than this are a comment that takes the whole width. */
    private static final int LONGEST = 160;

    private final int table;
    private final List<Doubt> doubts;
    private String organisation;
    private String context = "";
    private boolean used = true;
    private int row;

    Headings(String organisation, int table, List<Doubt> doubts) {
        this.organisation = organisation;
        this.table = table;
        this.doubts = doubts;
    }

    /** @return whether the words across the table are something else than a comment */
    boolean take(int at, String words) {
        if (RowWords.isInstruction(words) || RowWords.isSign(words)) {
            return true;
        }
        String named = FormLines.organisationIn(words);
        if (named != null) {
            organisation = named;
            return true;
        }
        if (words.length() > LONGEST) {
            return false;
        }
        end();
        context = words.replace('\n', ' ');
        used = false;
        row = at;
        return true;
    }

    /** A heading that nothing stands under is words left aside. */
    void end() {
        if (!used && !context.isEmpty()) {
            doubts.add(new Doubt(row, table, "row", context, Message.of("table-doubt.left-aside")));
        }
        used = true;
    }

    String organisation() {
        return organisation;
    }

    /** The heading over the comment that is being read. */
    String context() {
        used = true;
        return context;
    }
}
