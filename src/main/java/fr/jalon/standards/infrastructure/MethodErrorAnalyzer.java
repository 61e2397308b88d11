package fr.jalon.standards.infrastructure;

import fr.jalon.standards.domain.method.MethodError;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator which lines of a method file stop the application, without a stack trace. */
class MethodErrorAnalyzer extends AbstractFailureAnalyzer<MethodError> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MethodError cause) {
        return new FailureAnalysis(
                "A method file cannot be used:%n%n  - %s"
                        .formatted(String.join(System.lineSeparator() + "  - ", cause.problems())),
                "Correct the lines named above, or take the file out of the directory named by jalon.methods.",
                cause);
    }
}
