package fr.jalon.workinggroups.domain.table;

import fr.jalon.shared.Address;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.files.Sheets;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands the rows of a list of members: the title row may stand anywhere near the top, columns in any order. */
public final class MemberRows {

    /** Nothing larger is a list of people. */
    public static final Sheets.Bounds LARGEST = new Sheets.Bounds(5, 5000, 60);

    /** More than any group has. */
    public static final int MOST = 1000;

    private static final int TITLES_WITHIN = 20;
    private static final int LONGEST = 2000;
    private static final Set<String> YES = Set.of("oui", "yes", "o", "x", "vrai", "true", "1");
    private static final Set<String> NO = Set.of("", "non", "no", "n", "faux", "false", "0");

    private final Map<MemberColumn, Integer> columns;
    private final List<String> cells;
    private final List<Message> errors = new ArrayList<>();

    private MemberRows(Map<MemberColumn, Integer> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** @throws RuleViolation on field {@code file} when there is no column of names, or nothing below it */
    public static List<ReadMember> read(List<List<String>> rows) {
        int title = titleRow(rows);
        Map<MemberColumn, Integer> columns = columns(rows.get(title));
        List<ReadMember> read = new ArrayList<>();
        for (int at = title + 1; at < rows.size(); at++) {
            if (rows.get(at).stream().anyMatch(cell -> !cell.isBlank())) {
                read.add(new MemberRows(columns, rows.get(at)).member(at + 1));
            }
        }
        if (read.isEmpty()) {
            throw RuleViolation.of("no-rows", "file", Message.of("members.import.no-rows"));
        }
        if (read.size() > MOST) {
            throw RuleViolation.of("too-many-rows", "file", Message.of("members.import.too-many", MOST));
        }
        return read;
    }

    private static int titleRow(List<List<String>> rows) {
        for (int at = 0; at < Math.min(TITLES_WITHIN, rows.size()); at++) {
            Map<MemberColumn, Integer> found = columns(rows.get(at));
            if (found.containsKey(MemberColumn.NAME) && found.size() > 1) {
                return at;
            }
        }
        throw RuleViolation.of("no-titles", "file", Message.of("members.import.no-titles"));
    }

    private static Map<MemberColumn, Integer> columns(List<String> row) {
        Map<MemberColumn, Integer> found = new EnumMap<>(MemberColumn.class);
        for (int at = 0; at < row.size(); at++) {
            Optional<MemberColumn> column = MemberColumn.titled(row.get(at));
            if (column.isPresent()) {
                found.putIfAbsent(column.get(), at);
            }
        }
        return found;
    }

    private ReadMember member(int line) {
        String name = cell(MemberColumn.NAME);
        if (name.isEmpty()) {
            errors.add(Message.of("members.import.name-missing"));
        }
        String address = cell(MemberColumn.ADDRESS);
        if (!address.isEmpty() && !Address.isPlausible(address)) {
            errors.add(Message.of("members.import.address"));
            address = "";
        }
        List<StakeholderClass> classes = constants(StakeholderClass.class, MemberColumn.STAKEHOLDER, "members.class");
        return new ReadMember(
                line,
                name,
                address,
                cell(MemberColumn.ORGANISATION),
                set(GroupRole.class, constants(GroupRole.class, MemberColumn.ROLES, "members.roles")),
                set(CircleKind.class, constants(CircleKind.class, MemberColumn.CIRCLES, "members.circles")),
                classes.isEmpty() ? null : classes.get(0),
                set(Skill.class, constants(Skill.class, MemberColumn.SKILLS, "members.skills")),
                cell(MemberColumn.INTERESTS),
                since(),
                yes(),
                List.copyOf(errors));
    }

    private String cell(MemberColumn column) {
        Integer at = columns.get(column);
        String written = at == null || at >= cells.size() ? "" : cells.get(at).strip();
        if (written.length() > LONGEST) {
            errors.add(Message.of("members.import.too-long", LONGEST));
            return "";
        }
        // A sheet of ours was opened and saved by a spreadsheet: the mark that keeps a text from being a formula.
        return written.startsWith("'") ? written.substring(1) : written;
    }

    private <E extends Enum<E>> List<E> constants(Class<E> type, MemberColumn column, String label) {
        List<E> found = new ArrayList<>();
        for (String word : cell(column).split("[,;/+\\n]| et | and ")) {
            if (!word.isBlank()) {
                MemberWords.read(type, word)
                        .ifPresentOrElse(
                                found::add,
                                () -> errors.add(
                                        Message.of("members.import.unknown-word", word.strip(), Message.of(label))));
            }
        }
        return found;
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> found) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(found);
        return set;
    }

    private LocalDate since() {
        String written = cell(MemberColumn.SINCE);
        if (written.isEmpty()) {
            return null;
        }
        Optional<PartialDate> read = PartialDate.read(written.split("[T ]")[0]).filter(PartialDate::isExact);
        if (read.isEmpty()) {
            errors.add(Message.of("members.import.date", written));
        }
        return read.map(PartialDate::earliest).orElse(null);
    }

    private boolean yes() {
        String folded = Folded.of(cell(MemberColumn.NAME_PUBLIC));
        if (!YES.contains(folded) && !NO.contains(folded)) {
            errors.add(Message.of("members.import.yes-no", cell(MemberColumn.NAME_PUBLIC)));
        }
        return YES.contains(folded);
    }
}
