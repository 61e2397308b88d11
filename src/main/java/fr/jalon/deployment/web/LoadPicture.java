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
 * How much people have to do: a bar for each week, in the same weeks for all of them.
 *
 * @param later weeks behind those that are drawn: the table has them
 */
public record LoadPicture(List<Strip> strips, boolean later) {

    /** Height of the highest bar. */
    public static final int HEIGHT = 44;

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
     * @param top of the bar, and {@code limit} of what can be done, from the top of the drawing
     */
    public record Week(LocalDate monday, int days, int worked, int top, int limit) {

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
        LocalDate first =
                loads.stream().map(LoadLine::monday).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                loads.stream().map(LoadLine::monday).max(LocalDate::compareTo).orElseThrow();
        LocalDate shown = first.plusWeeks(MOST_WEEKS - 1L).isBefore(last) ? first.plusWeeks(MOST_WEEKS - 1L) : last;
        int most = loads.stream()
                .mapToInt(one -> Math.max(one.days(), one.worked()))
                .max()
                .orElseThrow();
        Map<UUID, List<LoadLine>> byPerson = loads.stream()
                .collect(Collectors.groupingBy(LoadLine::personId, LinkedHashMap::new, Collectors.toList()));
        List<Strip> strips = byPerson.values().stream()
                .map(each -> new Strip(each.get(0).person(), weeks(each, first, shown, most)))
                .toList();
        return new LoadPicture(strips, shown.isBefore(last));
    }

    /** A week without work has its place too. */
    private static List<Week> weeks(List<LoadLine> loads, LocalDate first, LocalDate last, int most) {
        Map<LocalDate, LoadLine> busy = loads.stream().collect(Collectors.toMap(LoadLine::monday, one -> one));
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            LoadLine one = busy.get(monday);
            weeks.add(
                    one == null
                            ? new Week(monday, 0, 0, HEIGHT, HEIGHT)
                            : new Week(monday, one.days(), one.worked(), y(one.days(), most), y(one.worked(), most)));
        }
        return weeks;
    }

    private static int y(int days, int most) {
        return HEIGHT - days * HEIGHT / most;
    }
}
