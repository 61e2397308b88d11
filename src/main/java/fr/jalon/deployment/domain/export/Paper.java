package fr.jalon.deployment.domain.export;

import java.util.List;

/** A short document: a title, and parts that have lines, a table, or both. */
public record Paper(String over, String title, String under, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }

    /** @param table its first row holds the titles; empty for none */
    public record Part(String title, List<String> lines, List<List<String>> table) {

        public Part {
            lines = lines.stream().filter(line -> !line.isBlank()).toList();
            table = List.copyOf(table);
        }

        boolean isEmpty() {
            return lines.isEmpty() && table.size() < 2;
        }
    }
}
