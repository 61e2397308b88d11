package fr.jalon.standards.domain.cycle;

import java.time.LocalDate;

/** Planned first and last day; each may be null while nobody knows. */
public record Span(LocalDate start, LocalDate end) {

    public static final Span NONE = new Span(null, null);

    public boolean isBackwards() {
        return start != null && end != null && end.isBefore(start);
    }

    public boolean isEmpty() {
        return start == null && end == null;
    }
}
