package fr.jalon.documents.web;

import fr.jalon.documents.application.RevisionRow;
import fr.jalon.documents.application.TextCatalogue;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
import fr.jalon.standards.StandardTab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The latest revision of each text, on the page of its standard. */
@Component
class TextsPanel implements StandardPanel {

    private final TextCatalogue catalogue;

    TextsPanel(TextCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The latest revision of each text. */
    record Latest(List<RevisionRow> revisions) {}

    @Override
    public Optional<Panel> panel(UUID standardId, Actor reader) {
        Map<UUID, RevisionRow> latest = new LinkedHashMap<>();
        catalogue.ofStandard(standardId).forEach(row -> latest.putIfAbsent(row.textId(), row));
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(50, true, "documents/panel", new Latest(new ArrayList<>(latest.values()))));
    }

    /** The texts among the tabs of a standard. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {

        @Bean
        StandardTab textsTab() {
            return new StandardTab("texts", 50, "tab.texts", "/textes");
        }
    }
}
