package fr.jalon.deployment.application.indicators;

import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Indicators; all of them are public, who feeds them is not told. */
@Component
@Transactional(readOnly = true)
class IndicatorSearch extends SearchRows {

    private static final String ROWS = """
            select i.id, i.standard_id, i.name, i.unit, i.source, i.method, i.code, i.defined_on, s.slug
            from indicator i join standard s on s.id = i.standard_id where true
            """;

    IndicatorSearch(JdbcClient jdbc) {
        super(jdbc, "indicator", ROWS, "i.id");
    }

    @Override
    public Set<String> subjects() {
        return Set.of("indicator");
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("name"),
                row.getString("unit"),
                SearchEntry.paragraphs(row.getString("source"), row.getString("method")),
                "/standards/" + row.getString("slug") + "/deploiement/indicateurs/" + row.getString("code"),
                row.getObject("defined_on", LocalDate.class));
    }
}
