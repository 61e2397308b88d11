package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.util.List;

/** A file being written, one table per document. */
interface TableFile {

    /**
     * What does not change from table to table.
     *
     * @param lines what the head of the form says below the title
     * @param layouts of all its tables
     * @param continued what stands for the number of a row that goes on with the one above
     */
    record Look(String title, List<String> lines, List<Layout> layouts, String continued, ExportWords words) {}

    /**
     * The columns of a table.
     *
     * @param widths in millimetres on a page that lies on its side
     */
    record Layout(List<Integer> widths, List<String> titles) {}

    /**
     * @param name short, unique, and free of the signs that names of sheets must not hold
     * @param heading what the table is about
     * @param lines what the form says of this document, below its head
     * @param speaker who alone speaks in the table, as a line above it, which pages show; empty where several do
     */
    record Section(String name, String heading, List<String> lines, String speaker, Layout layout) {

        Section(String name, String heading, List<String> lines, Layout layout) {
            this(name, heading, lines, "", layout);
        }

        Section spokenBy(String line) {
            return new Section(name, heading, lines, line, layout);
        }
    }

    void start(Section section) throws IOException;

    /** Words across the whole table. */
    void banner(String words) throws IOException;

    void row(List<String> cells) throws IOException;

    void endSection() throws IOException;

    void end() throws IOException;
}
