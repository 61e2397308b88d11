package fr.jalon.standards.application;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.StandardVersions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers {@link StandardVersions} with one query. */
@Component
@Transactional(readOnly = true)
class VersionDirectory implements StandardVersions {

    private final JdbcClient jdbc;

    VersionDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<VersionRef> of(UUID standardId) {
        return of(List.of(standardId)).getOrDefault(standardId, List.of());
    }

    @Override
    public Map<UUID, List<VersionRef>> of(Collection<UUID> standards) {
        Map<UUID, List<VersionRef>> found = new HashMap<>();
        jdbc.sql("""
                        select standard_id, id, number, document_status, published_on from standard_version
                        where standard_id = any(?) order by position
                        """).param(standards.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("standard_id", UUID.class), none -> new ArrayList<>())
                    .add(version(row));
        });
        return found;
    }

    private static VersionRef version(ResultSet row) throws SQLException {
        return new VersionRef(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Optional.ofNullable(row.getString("document_status"))
                        .map(DocumentStatus::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getString("published_on"))
                        .map(PartialDate::new)
                        .orElse(null));
    }
}
