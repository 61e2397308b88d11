package fr.jalon.deployment.domain.export;

import java.util.List;

/** A short document: a title, and parts that have lines, a table, or both. */
public record Paper(String over, String title, String under, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }

    /**
     * A part of it.
     *
     * @param table its first row holds the titles; empty for none
     * @param written Markdown as people wrote it; empty for none
     */
    public record Part(String title, List<String> lines, List<List<String>> table, String written) {

        public Part {
            lines = lines.stream().filter(line -> !line.isBlank()).toList();
            table = List.copyOf(table);
        }

        public Part(String title, List<String> lines, List<List<String>> table) {
            this(title, lines, table, "");
        }

        public static Part written(String title, String markdown) {
            return new Part(title, List.of(), List.of(), markdown);
        }

        boolean isEmpty() {
            return lines.isEmpty() && table.size() < 2 && written.isBlank();
        }
    }
}
