package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.util.ArrayList;
import java.util.List;

/** Rules of an agenda as it is wanted. */
public final class Agenda {

    /** More than that is a programme, not an agenda. */
    public static final int LONGEST = 60;

    private Agenda() {}

    /** @throws RuleViolation with every fault, on the field {@code items[n]} */
    public static void check(List<AgendaLine> lines) {
        List<Broken> broken = new ArrayList<>();
        if (lines.size() > LONGEST) {
            broken.add(new Broken("agenda-length", "items", Message.of("agenda.too-many", LONGEST)));
        }
        for (int place = 0; place < lines.size(); place++) {
            check(lines.get(place), place, broken);
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private static void check(AgendaLine line, int place, List<Broken> broken) {
        if (line.title() == null || line.title().isBlank()) {
            broken.add(new Broken("item-title", "items", Message.of("agenda.title-needed", place + 1)));
        } else if (line.minutes() < 1 || line.minutes() > 600) {
            broken.add(new Broken("item-minutes", "items", Message.of("agenda.minutes", line.title())));
        }
        if (line.kind() == null) {
            broken.add(new Broken("item-kind", "items", Message.of("agenda.kind", place + 1)));
        }
    }
}
