package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.LoadReader.LoadLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How much people have to do: a bar for each week in which somebody has work, the same weeks for all of them.
 *
 * @param later weeks behind those that are drawn: the table has them
 */
public record LoadPicture(List<Strip> strips, boolean later) {

    /** Height of the highest bar. */
    public static final int HEIGHT = 64;

    private static final int MOST_WEEKS = 26;

    /** Somebody's weeks. */
    public record Strip(String person, List<Week> weeks) {

        /** When there is too much to do. */
        public List<Week> overloads() {
            return weeks.stream().filter(Week::isTooMuch).toList();
        }
    }

    /**
     * A week of somebody.
     *
     * @param worked days there are in it
     * @param later weeks without any work lie before it
     * @param top of the bar, and {@code limit} of what can be done, from the top of the drawing
     */
    public record Week(LocalDate monday, int days, int worked, boolean later, int top, int limit) {

        public boolean isTooMuch() {
            return days > worked;
        }

        /** Of what can be done. */
        public int done() {
            return HEIGHT - Math.max(top, limit);
        }

        /** Of what cannot. */
        public int excess() {
            return isTooMuch() ? limit - top : 0;
        }
    }

    /** Null where nobody has anything to do. */
    static LoadPicture of(List<LoadLine> loads) {
        if (loads.isEmpty()) {
            return null;
        }
        List<LocalDate> busy =
                loads.stream().map(LoadLine::monday).distinct().sorted().toList();
        List<LocalDate> shown = busy.subList(0, Math.min(MOST_WEEKS, busy.size()));
        int most = loads.stream()
                .mapToInt(one -> Math.max(one.days(), one.worked()))
                .max()
                .orElseThrow();
        Map<UUID, List<LoadLine>> byPerson = loads.stream()
                .collect(Collectors.groupingBy(LoadLine::personId, LinkedHashMap::new, Collectors.toList()));
        List<Strip> strips = byPerson.values().stream()
                .map(each -> new Strip(each.get(0).person(), weeks(each, shown, most)))
                .toList();
        return new LoadPicture(strips, shown.size() < busy.size());
    }

    /** A week in which only others have work has its place too. */
    private static List<Week> weeks(List<LoadLine> loads, List<LocalDate> shown, int most) {
        Map<LocalDate, LoadLine> busy = loads.stream().collect(Collectors.toMap(LoadLine::monday, one -> one));
        List<Week> weeks = new ArrayList<>();
        LocalDate next = shown.get(0);
        for (LocalDate monday : shown) {
            LoadLine one = busy.getOrDefault(monday, new LoadLine(null, null, monday, 0, 0, false));
            weeks.add(new Week(
                    monday,
                    one.days(),
                    one.worked(),
                    monday.isAfter(next),
                    y(one.days(), most),
                    y(one.worked(), most)));
            next = monday.plusWeeks(1);
        }
        return weeks;
    }

    private static int y(int days, int most) {
        return HEIGHT - days * HEIGHT / most;
    }
}
