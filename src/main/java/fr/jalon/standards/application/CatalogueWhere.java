package fr.jalon.standards.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a filter asks, in SQL, over {@code standard s} and {@code standard_now n}. */
final class CatalogueWhere {

    /** A phase is past its planned day, as {@code PoleLines} draws it; {@code :today} is a parameter. */
    static final String LATE = "coalesce(n.late_after < :today, false)";

    private static final String WORD = """
            (strpos(s.searched, folded(:word)) > 0 or strpos(folded(s.summary_en), folded(:word)) > 0
             or exists (select from standard_version v where v.standard_id = s.id
                        and strpos(folded(v.number || ' ' || coalesce(v.semantic_number, '')), folded(:word)) > 0)
             or exists (select from standard_organisation so join organisation o on o.id = so.organisation_id
                        where so.standard_id = s.id and strpos(folded(o.name || ' ' || o.code), folded(:word)) > 0))
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values;

    private CatalogueWhere(Map<String, Object> values) {
        this.values = values;
    }

    /** Begins with {@code where}; puts the parameters it names among the values. */
    static String of(CatalogueFilter filter, LocalDate today, Map<String, Object> values) {
        CatalogueWhere where = new CatalogueWhere(values);
        where.words(filter);
        where.equal("s.theme_key", "theme", filter.theme());
        where.equal("n.phase_key", "phase", filter.phase());
        where.equal("n.document_status", "status", name(filter.status()));
        where.equal("s.legal_status", "legal", name(filter.legal()));
        if (filter.late()) {
            where.conditions.add(LATE);
            values.put("today", today);
        }
        return where.conditions.isEmpty() ? " where true" : " where " + String.join(" and ", where.conditions);
    }

    /** Something was looked for that holds no word, like an apostrophe: nothing is found. */
    private void words(CatalogueFilter filter) {
        List<String> words = filter.words();
        if (filter.q() != null && words.isEmpty()) {
            conditions.add("false");
        }
        for (int at = 0; at < words.size(); at++) {
            conditions.add(WORD.replace(":word", ":word" + at));
            values.put("word" + at, words.get(at));
        }
    }

    private void equal(String column, String name, String value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        }
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
