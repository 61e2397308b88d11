package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Block;
import fr.jalon.campaigns.domain.table.grid.Cell;
import fr.jalon.campaigns.domain.table.grid.Content;
import fr.jalon.campaigns.domain.table.grid.Grid;
import fr.jalon.campaigns.domain.table.grid.GridRow;
import fr.jalon.campaigns.domain.table.grid.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the comment tables of a file among its other tables, and the words that stand around them. */
final class TableFinder {

    private static final int LONGEST_TITLE = 120;

    private final Content content;
    private final InferredLayout inference;
    private final FormLines form = new FormLines();
    private final List<Found> found = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private String title = "";
    private String organisation;

    /**
     * @param title the last words before the table, or the name of the sheet
     * @param organisation written between the former table and this one; null when it is not
     * @param isContinued takes its columns from the table before
     */
    record Found(Grid grid, Layout layout, String title, String organisation, boolean isContinued) {}

    TableFinder(Content content, TypeWords types) {
        this.content = content;
        this.inference = new InferredLayout(types);
    }

    List<Found> find() {
        content.heads().forEach(form::read);
        content.blocks().forEach(this::pass);
        if (found.isEmpty()) {
            content.nested().forEach(grid -> LayoutFinder.find(grid).ifPresent(layout -> add(grid, layout, false)));
        }
        if (found.isEmpty()) {
            content.grids().forEach(this::withoutTitles);
        }
        return found;
    }

    private void pass(Block block) {
        if (block instanceof Paragraph paragraph) {
            pass(paragraph);
        } else if (block instanceof Grid grid) {
            pass(grid);
        }
    }

    private void pass(Paragraph paragraph) {
        form.read(paragraph.text());
        String named = FormLines.organisationIn(paragraph.text());
        organisation = named == null ? organisation : named;
        if (named == null && paragraph.text().length() <= LONGEST_TITLE) {
            title = paragraph.text();
        }
        if (!found.isEmpty()) {
            after.add(paragraph.text());
        }
    }

    private void pass(Grid grid) {
        Optional<Layout> layout = LayoutFinder.find(grid);
        if (layout.isPresent()) {
            String named = readAbove(grid, layout.get().titleRow());
            organisation = named == null ? organisation : named;
            add(grid, layout.get(), false);
            return;
        }
        Optional<Layout> same = found.isEmpty() ? Optional.empty() : continued(grid);
        if (same.isPresent()) {
            add(grid, same.get(), true);
        } else {
            readAbove(grid, Math.min(grid.rows().size(), 30));
        }
    }

    /** @return the organisation these rows name, for this very table; null when they name none */
    private String readAbove(Grid grid, int rows) {
        FormLines own = new FormLines();
        for (GridRow row : grid.rows().subList(0, Math.min(rows, grid.rows().size()))) {
            List<String> words = row.written().stream().map(Cell::text).toList();
            form.readCells(words);
            own.readCells(words);
        }
        return own.organisation();
    }

    /** A table cut in two by its author has its titles in the first part only. */
    private Optional<Layout> continued(Grid grid) {
        Layout before = found.get(found.size() - 1).layout();
        long alike = grid.rows().stream()
                .filter(row -> row.cells().size() == before.slots().size())
                .count();
        boolean same = grid.sheet() == null
                && alike * 2 > grid.rows().size()
                && before.slots().size() >= 4;
        return same && inference.infer(grid).isPresent() ? Optional.of(before.elsewhere(grid)) : Optional.empty();
    }

    /** The titles may be in the page header, as in the ISO form; else the order of the columns has to tell. */
    private void withoutTitles(Grid grid) {
        for (Grid head : content.headGrids()) {
            Optional<Layout> titles = LayoutFinder.find(head);
            if (titles.isPresent() && titles.get().slots().size() == grid.columns()) {
                add(grid, titles.get().elsewhere(grid), false);
                return;
            }
        }
        inference.infer(grid).ifPresent(layout -> add(grid, layout, false));
    }

    private void add(Grid grid, Layout layout, boolean continued) {
        String named = grid.sheet() == null ? title : grid.sheet();
        found.add(new Found(grid, layout, named, organisation, continued));
        organisation = null;
        title = continued ? title : "";
    }

    FormLines form() {
        return form;
    }

    /** Words below the first comment table, in no table. */
    List<String> wordsAfter() {
        return after;
    }
}
