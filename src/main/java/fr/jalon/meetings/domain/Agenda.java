package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

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

    /**
     * Makes an agenda the one that is wanted.
     *
     * @param current item that is being dealt with, which stays; or null
     */
    static void arrange(List<AgendaItem> agenda, List<AgendaLine> lines, UUID current) {
        check(lines);
        if (current != null && lines.stream().noneMatch(line -> current.equals(line.id()))) {
            throw RuleViolation.of("item-current", "items", Message.of("agenda.item-current"));
        }
        agenda.removeIf(item -> lines.stream().noneMatch(line -> item.id().equals(line.id())));
        for (int place = 0; place < lines.size(); place++) {
            AgendaLine line = lines.get(place);
            int position = place;
            agenda.stream()
                    .filter(item -> item.id().equals(line.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> item.put(line, position), () -> agenda.add(new AgendaItem(line, position)));
        }
        agenda.sort(Comparator.comparingInt(AgendaItem::position));
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
