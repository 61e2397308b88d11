package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class ReadmeTests {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @Test
    void namesEveryProperty() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        List<String> properties = properties().toList();

        assertThat(properties).contains("jalon.data", "jalon.mail.from");
        assertThat(properties).allSatisfy(property -> assertThat(readme).contains("`" + property + "`"));
    }

    @Test
    void pointsOnlyToWhatIsThere() throws IOException {
        for (String document : List.of("README.md", "CONTRIBUTING.md", "docs/architecture.md")) {
            Path path = Path.of(document);
            Matcher links = LINK.matcher(Files.readString(path));
            while (links.find()) {
                assertThat(path.resolveSibling(links.group(1))).as(document).exists();
            }
        }
    }

    private static Stream<String> properties() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("fr.jalon").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .flatMap(ReadmeTests::properties);
    }

    private static Stream<String> properties(Class<?> type) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
