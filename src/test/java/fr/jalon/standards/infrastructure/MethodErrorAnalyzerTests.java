package fr.jalon.standards.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.standards.domain.method.MethodError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class MethodErrorAnalyzerTests {

    @Test
    void tellsTheLinesToCorrect() {
        Exception start = new BeanCreationException(
                "methods", new MethodError(List.of("a.yaml, line 3: wrong", "b.yaml, line 7: wrong too")));
        FailureAnalysis analysis = new MethodErrorAnalyzer().analyze(start);
        assertThat(analysis.getDescription()).contains("  - a.yaml, line 3: wrong", "  - b.yaml, line 7: wrong too");
    }

    @Test
    void isKnownToTheStart() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, failure) -> {}))
                .hasAtLeastOneElementOfType(MethodErrorAnalyzer.class);
    }
}
