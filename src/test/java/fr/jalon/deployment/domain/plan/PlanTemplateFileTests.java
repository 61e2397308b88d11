package fr.jalon.deployment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates of plans are read strictly. */
class PlanTemplateFileTests {

    private static List<Path> files() throws IOException {
        try (var plans = Files.list(Path.of("src/main/resources/plans"));
                var demo = Files.list(Path.of("src/main/resources/demo/plans"))) {
            return Stream.concat(plans, demo).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileWeShipIsReadable(Path file) throws IOException {
        PlanTemplate template =
                PlanTemplateFile.read(Files.readString(file), file.getFileName().toString());
        assertThat(template.lines()).isNotEmpty();
        assertThat(template.source()).isNotBlank();
    }

    @Test
    void theCatalogueHoldsEveryPublicAndEveryActionOfTheGuide() throws IOException {
        PlanTemplate guide = PlanTemplateFile.read(
                Files.readString(Path.of("src/main/resources/plans/1-guide.yaml")), "1-guide.yaml");
        for (PlanSection section : List.of(PlanSection.PUBLICS, PlanSection.PARTNERS, PlanSection.MEANS)) {
            assertThat(guide.lines().stream()
                            .filter(line -> line.section() == section)
                            .map(line -> line.words().kind()))
                    .containsAll(section.kinds().stream()
                            .filter(kind -> kind != EntryKind.OTHER)
                            .toList());
        }
    }

    @Test
    void anExperienceBringsTheOperationsItsSourceTellsAndNoOther() throws IOException {
        PlanTemplate told = PlanTemplateFile.read(
                Files.readString(Path.of("src/main/resources/plans/5-star-eau.yaml")), "5-star-eau.yaml");
        assertThat(told.steps())
                .extracting(PlanTemplate.Step::name)
                .containsExactly("Documentation", "Annonce", "Migration", "Présentation et accompagnement");
        assertThat(told.steps().get(2).after()).containsExactly("Annonce");
        PlanTemplate silent = PlanTemplateFile.read(
                Files.readString(Path.of("src/main/resources/plans/4-star-elec.yaml")), "4-star-elec.yaml");
        assertThat(silent.steps()).isEmpty();
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        String yaml = """
                key: x
                title: {fr: Modèle, en: Template}
                source: ici
                plan: {model: enlarge, budget: 3}
                entries:
                  - {section: nowhere, title: a}
                  - {section: publics, kind: martians}
                  - {section: materials, kind: guide, title: Guide}
                  - {section: communications, kind: vendors, title: M, text: canal, day: hier}
                operations:
                  - {name: Former, kind: business, after: [Installer]}
                """;
        assertThatThrownBy(() -> PlanTemplateFile.read(yaml, "faux.yaml"))
                .hasMessageContaining("faux.yaml")
                .hasMessageContaining("unknown budget")
                .hasMessageContaining("enlarge")
                .hasMessageContaining("nowhere")
                .hasMessageContaining("martians")
                .hasMessageContaining("entry 3: [link-or-file]")
                .hasMessageContaining("hier is not a date")
                .hasMessageContaining("operation 1: name, kind");
    }

    @Test
    void saysThatWhatIsNoTemplateIsNone() {
        assertThatThrownBy(() -> PlanTemplateFile.read("- 1\n- 2\n", "liste.yaml"))
                .isInstanceOf(PlanTemplateFile.Mistaken.class);
        assertThatThrownBy(() -> PlanTemplateFile.read("{", "trou.yaml")).isInstanceOf(PlanTemplateFile.Mistaken.class);
    }
}
