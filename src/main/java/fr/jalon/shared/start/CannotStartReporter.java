package fr.jalon.shared.start;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a {@link CannotStart} in both languages, in place of Boot's report and of the stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotStartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(CannotStart.class::isInstance)
                .map(CannotStart.class::cast)
                .peek(CannotStartReporter::print)
                .findFirst()
                .isPresent();
    }

    /** To the error stream, not the log: it must be seen whatever the log is set to. */
    private static void print(CannotStart failure) {
        System.err.println(failure.sentence(Locale.FRENCH));
        System.err.println(failure.sentence(Locale.ENGLISH));
    }
}
