package fr.jalon.standards.application;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.StandardVersions;
import java.util.List;
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
        return jdbc.sql("""
                        select id, number, document_status, published_on from standard_version
                        where standard_id = ? order by position
                        """)
                .param(standardId)
                .query((row, number) -> new VersionRef(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        Optional.ofNullable(row.getString("document_status"))
                                .map(DocumentStatus::valueOf)
                                .orElse(null),
                        Optional.ofNullable(row.getString("published_on"))
                                .map(PartialDate::new)
                                .orElse(null)))
                .list();
    }
}
