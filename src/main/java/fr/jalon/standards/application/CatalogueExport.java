package fr.jalon.standards.application;

import fr.jalon.shared.Paris;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the catalogue row by row, in one statement, for files. */
@Service
public class CatalogueExport {

    private static final String SQL = """
            select s.id, s.slug, s.title, s.short_title, s.kind, s.theme_key, t.name_fr as theme, s.working_group,
                   v.number as version, v.semantic_number, v.document_status, v.status_since, v.call_from, v.call_until,
                   v.validated_on, v.adopted_on, v.published_on, n.draft_number as draft, n.draft_status,
                   s.legal_status, s.legal_reference, s.registry_label, s.registry_since, s.registry_url,
                   n.phase_key, n.cycle_id, n.cycle_state, s.page_url
            from standard s
            join theme t on t.key = s.theme_key
            join standard_now n on n.standard_id = s.id
            left join standard_version v on v.standard_id = s.id and v.number = n.version_number
            """;

    /** Names of the columns, as the files show them. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "slug",
            "title",
            "shortTitle",
            "kind",
            "themeKey",
            "theme",
            "workingGroup",
            "version",
            "semanticNumber",
            "documentStatus",
            "statusSince",
            "callFrom",
            "callUntil",
            "validatedOn",
            "adoptedOn",
            "publishedOn",
            "draft",
            "draftStatus",
            "legalStatus",
            "legalReference",
            "registryLabel",
            "registrySince",
            "registryUrl",
            "phaseKey",
            "cycleId",
            "cycleState",
            "pageUrl");

    private final JdbcClient jdbc;

    private final Clock clock;

    CatalogueExport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Hands over what the filter leaves, in the order of the titles, each as values by column. */
    @Transactional(readOnly = true)
    public void each(CatalogueFilter filter, Consumer<Map<String, String>> reader) {
        Map<String, Object> values = new HashMap<>();
        String where = CatalogueWhere.of(filter, Paris.day(clock.instant()), values);
        jdbc.sql(SQL + where + " order by s.sorted, s.id")
                .params(values)
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(values(row));
                });
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            values.put(COLUMNS.get(i), row.getString(i + 1));
        }
        return values;
    }
}
