package fr.jalon.standards.application;

import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Standards with their versions and the organisations behind them. The whole catalogue is public. */
@Component
@Transactional(readOnly = true)
class StandardSearch extends SearchRows {

    private static final String ROWS = """
            select s.id, s.slug, s.title, s.short_title, s.working_group, s.summary_fr, s.summary_en, s.legal_reference,
                t.name_fr, t.name_en,
                (select string_agg(concat_ws(' ', v.number, v.semantic_number, v.note), ', ' order by v.position)
                    from standard_version v where v.standard_id = s.id) as versions,
                (select string_agg(distinct o.name, ', ') from standard_organisation so
                    join organisation o on o.id = so.organisation_id where so.standard_id = s.id) as organisations
            from standard s join theme t on t.key = s.theme_key
            where true
            """;

    StandardSearch(JdbcClient jdbc) {
        super(jdbc, "standard", ROWS, "s.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("standard");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SearchEntry(
                id,
                id,
                row.getString("title"),
                row.getString("short_title"),
                SearchEntry.paragraphs(
                        row.getString("summary_fr"),
                        row.getString("working_group"),
                        row.getString("name_fr"),
                        row.getString("organisations"),
                        row.getString("versions"),
                        row.getString("legal_reference"),
                        row.getString("summary_en"),
                        row.getString("name_en")),
                "/standards/" + row.getString("slug"),
                null);
    }
}
