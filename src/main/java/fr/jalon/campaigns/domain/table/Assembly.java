package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.TableFinder.Found;
import fr.jalon.campaigns.domain.table.grid.Content;
import fr.jalon.campaigns.domain.table.grid.Words;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the tables of one file together: who speaks, on which document, and what is to be looked at again. */
final class Assembly {

    private final String fileName;
    private final TypeWords types;
    private final FormLines form;
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<Integer> proposing = new HashSet<>();

    Assembly(String fileName, TypeWords types, FormLines form) {
        this.fileName = fileName;
        this.types = types;
        this.form = form;
    }

    ReadTable table(List<Found> found, Content content, List<String> wordsAfter) {
        for (int i = 0; i < found.size(); i++) {
            read(found, i);
        }
        if (drafts.size() > TableReader.MOST_ROWS) {
            throw UnreadableTable.because("too-many-rows", fileName, TableReader.MOST_ROWS);
        }
        content.remarks().forEach(remark -> doubts.add(new Doubt(0, 0, "file", raw(remark), remark)));
        Set<String> titles = found.stream().map(Found::title).collect(Collectors.toSet());
        wordsAfter.stream()
                .filter(words -> words.length() > 40 && !RowWords.isInstruction(words) && !titles.contains(words))
                .forEach(words -> doubts.add(new Doubt(0, 0, "file", words, Message.of("table-doubt.left-aside"))));
        return finish();
    }

    private static String raw(Message remark) {
        return remark.arguments().isEmpty()
                ? ""
                : String.valueOf(remark.arguments().get(0));
    }

    private void read(List<Found> all, int index) {
        Found one = all.get(index);
        int table = index + 1;
        String organisation = one.organisation() == null ? form.organisation() : one.organisation();
        RowsReader rows = new RowsReader(one.grid(), table, one.layout(), organisation);
        rows.read();
        doubts.addAll(rows.doubts());
        if (rows.drafts().isEmpty()) {
            return;
        }
        String document = document(all, index);
        rows.drafts().stream().filter(draft -> draft.document.isEmpty()).forEach(draft -> draft.document = document);
        drafts.addAll(rows.drafts());
        if (one.layout().isInferred()) {
            doubts.add(new Doubt(0, table, "file", "", Message.of("table-doubt.no-titles")));
        }
        if (one.isContinued()) {
            doubts.add(new Doubt(0, table, "file", "", Message.of("table-doubt.table-continued")));
        }
        boolean decided = rows.drafts().stream().anyMatch(draft -> !draft.decision.isEmpty());
        if (one.layout().isDraftDecision() && decided) {
            proposing.add(table);
            doubts.add(new Doubt(0, table, "decision", "", Message.of("table-doubt.decisions-are-drafts")));
        }
    }

    /** Only several tables with different names are on different documents. */
    private static String document(List<Found> all, int index) {
        long names = all.stream()
                .map(Found::title)
                .filter(title -> !title.isEmpty())
                .distinct()
                .count();
        if (names < 2) {
            return "";
        }
        int titled = index;
        while (titled > 0
                && all.get(titled).isContinued()
                && all.get(titled).title().isEmpty()) {
            titled--;
        }
        return all.get(titled).title().replace('\n', ' ');
    }

    private ReadTable finish() {
        String common = common();
        String suggested = common == null && nobodyNamed() ? FileNames.organisation(fileName, form.draftName()) : null;
        String organisation = common == null ? suggested : common;
        if (suggested != null) {
            doubts.add(new Doubt(
                    0, 0, "organisation", fileName, Message.of("table-doubt.organisation-of-file", suggested)));
        }
        boolean several = organisation == null && !nobodyNamed();
        for (RowDraft draft : drafts) {
            if (draft.organisation.isEmpty() && organisation != null) {
                draft.organisation = organisation;
            } else if (draft.organisation.isEmpty() && several) {
                draft.doubt(Column.ORGANISATION, "", "organisation-missing");
            }
        }
        numbersTwice();
        List<ReadRow> rows = drafts.stream().map(draft -> draft.read(types)).toList();
        drafts.forEach(draft -> doubts.addAll(draft.doubts()));
        doubts.sort(Comparator.comparingInt(Doubt::table).thenComparingInt(Doubt::row));
        return new ReadTable(organisation, form.draftName(), form.head(), rows, doubts, proposing);
    }

    private boolean nobodyNamed() {
        return drafts.stream().allMatch(draft -> draft.organisation.isEmpty());
    }

    /** The one organisation that all rows name, however they spell its capitals and spaces. */
    private String common() {
        Map<String, String> named = new LinkedHashMap<>();
        drafts.stream()
                .map(draft -> draft.organisation)
                .filter(name -> !name.isEmpty())
                .forEach(name -> named.putIfAbsent(Words.key(name).replace(" ", ""), name));
        if (named.isEmpty()) {
            return form.organisation();
        }
        return named.size() == 1 ? named.values().iterator().next() : null;
    }

    /** Each organisation counts its comments on each document anew. */
    private void numbersTwice() {
        Map<List<Object>, RowDraft> first = new HashMap<>();
        for (RowDraft draft : drafts) {
            List<Object> key = List.of(
                    draft.table,
                    Words.key(draft.document),
                    Words.key(draft.organisation),
                    draft.ref.isEmpty() ? draft.number : draft.ref);
            RowDraft before = draft.number.isEmpty() ? null : first.putIfAbsent(key, draft);
            if (Objects.nonNull(before)) {
                draft.doubt(Column.NUMBER, draft.number, "number-twice", before.row);
            }
        }
    }
}
