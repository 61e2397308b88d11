package fr.jalon.documents.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the bare numbers before titles are numbers: those that count up among the headings of their level. */
final class Numbers {

    private final Map<Integer, Integer> last = new HashMap<>();
    private final List<Block.Heading> headings;

    Numbers(List<Block.Heading> headings) {
        this.headings = headings;
    }

    /** To be asked of the headings in their order. */
    HeadingNumber of(int index) {
        Block.Heading heading = headings.get(index);
        if (heading.kind() != ClauseKind.SECTION || !heading.number().isEmpty()) {
            return new HeadingNumber(heading.number(), heading.title(), false);
        }
        HeadingNumber found = HeadingNumber.in(heading.title());
        last.keySet().removeIf(level -> level > heading.level());
        if (found.isNone() || found.bare() && !counts(index, Integer.parseInt(found.number()))) {
            return new HeadingNumber("", heading.title(), false);
        }
        if (found.number().matches("\\d+")) {
            last.put(heading.level(), Integer.valueOf(found.number()));
        }
        return found;
    }

    private boolean counts(int index, int number) {
        int level = headings.get(index).level();
        Integer before = last.get(level);
        return before == null ? number <= 1 && isFollowed(index, level) : number == before + 1;
    }

    /** By a two, before the section ends. */
    private boolean isFollowed(int index, int level) {
        for (Block.Heading next : headings.subList(index + 1, headings.size())) {
            if (next.level() < level) {
                return false;
            }
            HeadingNumber number = HeadingNumber.in(next.title());
            if (next.level() == level && number.number().equals("2")) {
                return true;
            }
        }
        return false;
    }
}
