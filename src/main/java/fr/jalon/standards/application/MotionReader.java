package fr.jalon.standards.application;

import fr.jalon.standards.StandardsInMotion;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MotionReader implements StandardsInMotion {

    private final Catalogue catalogue;

    MotionReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Motion> underWay(int limit) {
        return catalogue.underWay(limit).stream().map(MotionReader::motion).toList();
    }

    @Override
    public List<Motion> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : catalogue.byIds(ids).stream().map(MotionReader::motion).toList();
    }

    private static Motion motion(CatalogueRow row) {
        return new Motion(row.id(), row.slug(), row.title(), row.phase(), row.line());
    }
}
