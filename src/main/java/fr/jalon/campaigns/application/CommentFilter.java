package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which comments of a call; every part is null where it narrows nothing.
 *
 * @param document code
 * @param type code
 * @param organisation code, as in references
 * @param clause identity
 * @param undecided only those without a disposition; {@code disposition} is then null
 * @param toPlace only those whose clause was found by the words of a table, and nobody looked
 * @param q words, or a reference
 */
public record CommentFilter(
        String document,
        String type,
        String organisation,
        UUID clause,
        boolean undecided,
        Disposition disposition,
        boolean toPlace,
        String q) {

    public static final CommentFilter ALL = new CommentFilter(null, null, null, null, false, null, false, null);

    public boolean isOpen() {
        return equals(ALL);
    }

    /** @param values receives what the condition names */
    public String where(Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (document != null) {
            conditions.add("m.document_id = (select id from campaign_document"
                    + " where campaign_id = :campaign and code = :document)");
            values.put("document", document);
        }
        equal(conditions, values, "m.organisation_code", "organisation", organisation);
        equal(conditions, values, "m.clause_identity", "clause", clause);
        equal(conditions, values, "m.disposition", "disposition", disposition == null ? null : disposition.name());
        if (undecided) {
            conditions.add("m.disposition is null");
        }
        if (toPlace) {
            conditions.add("m.clause_state = 'PROPOSED'");
        }
        if (type != null) {
            conditions.add("m.types @> array[:type]::text[]");
            values.put("type", type);
        }
        if (isReference()) {
            conditions.add("m.ref = upper(:q)"
                    + " and m.document_id in (select id from campaign_document where campaign_id = :campaign)");
            values.put("q", q);
        } else if (seeksWords()) {
            conditions.add("m.searched @@ websearch_to_tsquery('french', folded(:q))");
            values.put("q", q);
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    /** Words are looked for, not a reference. */
    public boolean seeksWords() {
        return q != null && !isReference();
    }

    private boolean isReference() {
        return q != null && q.matches("(?i)[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]+");
    }

    private static void equal(
            List<String> conditions, Map<String, Object> values, String column, String name, Object value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        }
    }
}
