package fr.jalon.standards.application;

import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.Standards;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds standards by what addresses call them. Apart from their pages, so that a panel of a page may ask it. */
@Service
@Transactional(readOnly = true)
public class StandardFinder implements StandardIds {

    private final Standards standards;
    private final JdbcClient jdbc;

    StandardFinder(Standards standards, JdbcClient jdbc) {
        this.standards = standards;
        this.jdbc = jdbc;
    }

    @Override
    public UUID idOf(String idOrSlug) {
        return find(idOrSlug).map(Standard::id).orElseThrow(() -> new NotFound("standard " + idOrSlug));
    }

    public Optional<Standard> find(String idOrSlug) {
        return id(idOrSlug).flatMap(standards::findById).or(() -> standards.findBySlug(idOrSlug));
    }

    @Override
    public Map<UUID, StandardRef> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, slug, title from standard where id in (:ids)")
                .param("ids", ids)
                .query((row, number) ->
                        new StandardRef(row.getObject("id", UUID.class), row.getString("slug"), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(StandardRef::id, Function.identity()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException slug) {
            return Optional.empty();
        }
    }
}
