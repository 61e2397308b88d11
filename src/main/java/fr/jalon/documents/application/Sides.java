package fr.jalon.documents.application;

import fr.jalon.documents.domain.comparison.Side;
import fr.jalon.documents.domain.reading.ReadClause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Clauses as the comparison wants them. */
final class Sides {

    private Sides() {}

    static Side of(ReadClause clause) {
        return new Side(null, clause.kind(), clause.parent(), clause.number(), clause.title(), clause.plain());
    }

    static List<Side> of(List<ClauseRow> rows) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), i);
        }
        return rows.stream()
                .map(row -> new Side(
                        row.identity(),
                        row.kind(),
                        places.getOrDefault(row.parentId(), -1),
                        row.number(),
                        row.title(),
                        row.plain()))
                .toList();
    }
}
