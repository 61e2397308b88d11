package fr.jalon.documents.demo;

import fr.jalon.documents.application.ImportTexts;
import fr.jalon.documents.application.TextCatalogue;
import fr.jalon.documents.application.TextFile;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import fr.jalon.standards.StandardIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft of ours, for the standard whose call is open in the demonstration; texts that are there are left alone. */
@Component
class TextsDemo implements DemoData {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";
    private static final String FILE = "cheminements-espaces-naturels.md";

    private final StandardIds standards;
    private final TextCatalogue catalogue;
    private final ImportTexts texts;

    TextsDemo(StandardIds standards, TextCatalogue catalogue, ImportTexts texts) {
        this.standards = standards;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    @Transactional
    public void load() {
        UUID standardId = standards.idOf(STANDARD);
        if (catalogue.ofStandard(standardId).isEmpty()) {
            texts.bring(standardId, new TextFile(FILE, content(), "v0.1", null, null), Actor.SYSTEM);
        }
    }

    private static byte[] content() {
        try {
            return new ClassPathResource("demo/texts/" + FILE).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
