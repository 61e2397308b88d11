package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The module diagram of docs/architecture.md is drawn from the code. */
class ArchitectureDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- modules: drawn by ArchitectureDocumentTests -->\n";
    private static final String END = "<!-- end of modules -->";

    private final ApplicationModules modules = ApplicationModules.of(JalonApplication.class);

    /** Everyone may use it, so that its arrows would say nothing. */
    private static final String KERNEL = "shared";

    @Test
    void showsTheModulesAsTheyAre() throws IOException {
        String document = Files.readString(DOCUMENT);
        String drawn = document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
                + diagram()
                + document.substring(document.indexOf(END));
        if (!drawn.equals(document)) {
            Files.writeString(DOCUMENT, drawn);
        }

        assertThat(drawn.equals(document))
                .as("The module diagram was out of date; %s is drawn anew: commit it", DOCUMENT)
                .isTrue();
    }

    private String diagram() {
        return "```mermaid\nflowchart TD\n"
                + sorted().map(this::node).collect(Collectors.joining())
                + sorted().map(this::arrows).collect(Collectors.joining())
                + "```\n";
    }

    private java.util.stream.Stream<ApplicationModule> sorted() {
        return modules.stream()
                .filter(module -> !name(module).equals(KERNEL))
                .sorted(Comparator.comparing(ArchitectureDocumentTests::name));
    }

    private String node(ApplicationModule module) {
        return "    %s[%s]%n".formatted(name(module), module.getDisplayName()).replace("\r", "");
    }

    private String arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ArchitectureDocumentTests::name)
                .filter(target -> !target.equals(KERNEL))
                .sorted()
                .map(target -> "    " + name(module) + " --> " + target + "\n")
                .collect(Collectors.joining());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
