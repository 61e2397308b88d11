package fr.jalon.workinggroups.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.ReadClause;
import fr.jalon.documents.domain.reading.ReadText;
import fr.jalon.documents.domain.reading.TextReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The exported mandate against the model of the guide. */
class MandateDocxTests {

    /** The bold lines of the model, in their order, without its blanks to fill in. */
    private static final List<String> MODEL = List.of(
            "Statut",
            "Définitions préalables",
            "Enjeux et problématiques à traiter",
            "Enjeux",
            "Contexte règlementaire",
            "Objectifs opérationnels du GT",
            "Pilotage",
            "Animation",
            "Participants",
            "Etapes prévues",
            "Lancement du groupe de travail",
            "Synthèse du besoin",
            "Élaboration du standard",
            "Processus de diffusion et fourniture de ressources",
            "Livrables",
            "Durée du mandat",
            "Calendrier prévisionnel");

    private static byte[] written(Map<MandateField, String> texts) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Files.newInputStream(Path.of("src/main/resources/messages/workinggroups.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MandateDocx.write(
                new MandateDocx.Head(
                        "GT Bancs",
                        "Cerema",
                        "https://jalon.example/standards/bancs/groupe",
                        List.of("En projet : version 0.1 du 24 mars 2026", "Présenté…", "Validé…")),
                new MandateWords("0.1", "CNIG 2026.4", 12, texts, Set.of(), Set.of()),
                new MandateLabels(key -> words.getProperty(key, key)),
                out);
        return out.toByteArray();
    }

    private static Map<MandateField, String> everything() {
        Map<MandateField, String> texts = new EnumMap<>(MandateField.class);
        for (MandateField field : MandateField.values()) {
            texts.put(field, "Texte de " + field + ".\n- premier point\n- second point <b>&");
        }
        texts.remove(MandateField.RESOURCES);
        texts.remove(MandateField.STEP_OTHERS);
        return texts;
    }

    private static List<String> headings(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle() != null)
                    .map(paragraph -> paragraph.getText().strip())
                    .toList();
        }
    }

    @Test
    void hasTheHeadingsOfTheModelInTheirOrderWrittenOrNot() throws IOException {
        assertThat(headings(written(everything()))).isEqualTo(MODEL);
        assertThat(headings(written(Map.of()))).isEqualTo(MODEL);
    }

    @Test
    void hasTheHeadOfTheModel() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(Map.of())))) {
            assertThat(document.getTables().get(0).getText())
                    .contains(
                            "Commission des standards",
                            "CNIG 2026.4",
                            "Groupe de Travail animé par".replace("T", "t"),
                            "Mandat du GT CNIG",
                            "GT Bancs");
        }
    }

    @Test
    void saysTheSameReadAgainByOurOwnReader() throws IOException {
        ReadText read = TextReading.read("mandat.docx", written(everything())).text();
        List<ReadClause> clauses = read.of(Part.BODY);

        assertThat(clauses.stream().map(ReadClause::title).filter(title -> !title.isEmpty()))
                .isEqualTo(MODEL);
        String all = clauses.stream().map(ReadClause::plain).collect(Collectors.joining("\n"));
        everything().keySet().forEach(field -> assertThat(all).contains("Texte de " + field + "."));
        assertThat(all).contains("premier point", "second point <b>&");
    }

    @Test
    void showsMarksAsWhatTheyMean() throws IOException {
        byte[] docx = written(Map.of(
                MandateField.STAKES, "# Titre\n\nUn **gras**\n\n• collé",
                MandateField.FACILITATION, "**Cerema**",
                MandateField.PLAN_LAUNCH, "en *mars*"));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            String all = document.getParagraphs().stream()
                    .map(paragraph -> (paragraph.getNumID() == null ? "" : "• ") + paragraph.getText())
                    .collect(Collectors.joining("\n"));
            assertThat(all)
                    .contains("Titre\nUn gras\n• collé", "Cerema", "en mars")
                    .doesNotContain("*", "# ");
        }
    }

    @Test
    void survivesWhatPeoplePaste() throws IOException {
        assertThat(written(Map.of(MandateField.STAKES, "Un\u0000 carac\u000Btère\uFFFF et 😀".repeat(1000))))
                .isNotEmpty();
    }
}
