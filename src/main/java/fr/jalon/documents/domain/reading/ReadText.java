package fr.jalon.documents.domain.reading;

import java.util.List;

/**
 * A whole text.
 *
 * @param clauses in reading order
 * @param pictures those the clauses show, each once
 */
public record ReadText(List<ReadClause> clauses, List<Picture> pictures) {

    public ReadText {
        clauses = List.copyOf(clauses);
        pictures = List.copyOf(pictures);
    }

    public List<ReadClause> of(Part part) {
        return clauses.stream().filter(clause -> clause.part() == part).toList();
    }
}
