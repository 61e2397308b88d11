package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.standards.application.pages.StandardRecords;
import fr.jalon.standards.application.pages.StandardRecords.StandardRecord;
import org.springframework.stereotype.Component;

/** Gives the representation of a standard, as every write on one answers it. */
@Component
class StandardShelf {

    private final StandardRecords records;

    StandardShelf(StandardRecords records) {
        this.records = records;
    }

    StandardBody read(String idOrSlug, Actor actor) {
        StandardRecord record = records.standard(idOrSlug, actor);
        return StandardBody.of(
                record, record.identity().themeKey(), record.page().head().theme());
    }
}
