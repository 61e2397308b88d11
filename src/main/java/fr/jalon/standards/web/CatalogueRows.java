package fr.jalon.standards.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.application.CatalogueRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says the rows of the catalogue. */
@Component
class CatalogueRows {

    private final Say say;
    private final LineDrawings drawings;

    CatalogueRows(Say say, LineDrawings drawings) {
        this.say = say;
        this.drawings = drawings;
    }

    List<CataloguePage.Row> said(List<CatalogueRow> rows) {
        String late = say.key("catalogue.late");
        return rows.stream().map(row -> said(row, late)).toList();
    }

    private CataloguePage.Row said(CatalogueRow row, String late) {
        String theme = say.text(row.theme());
        boolean drafting = row.draft() != null && !row.draft().equals(row.version());
        return new CataloguePage.Row(
                "/standards/" + row.slug(),
                row.title(),
                row.workingGroup() == null ? theme : theme + " · " + row.workingGroup(),
                row.version(),
                row.documentStatus() == null ? null : say.term(row.documentStatus()),
                drafting ? say.message(Message.of("catalogue.draft", row.draft())) : null,
                row.line() == null ? null : drawings.mini(row.line()),
                say.text(row.phase()),
                row.isLate() ? late : null);
    }
}
