package fr.jalon.standards.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole catalogue row by row, in one statement, for files. */
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
            order by s.sorted, s.id
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

    CatalogueExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands over the standards in the order of their titles, each as values by column. */
    @Transactional(readOnly = true)
    public void each(Consumer<Map<String, String>> reader) {
        jdbc.sql(SQL).withFetchSize(200).query(row -> {
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
