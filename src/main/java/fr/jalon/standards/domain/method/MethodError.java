package fr.jalon.standards.domain.method;

import java.util.List;

/** A method file cannot be used. Its sentences are for the operator who starts the application. */
public class MethodError extends RuntimeException {

    private final transient List<String> problems;

    /** @param problems each names the file, the line, the path in the file, what was found and what was expected */
    public MethodError(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
