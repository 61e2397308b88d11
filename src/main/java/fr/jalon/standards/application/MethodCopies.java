package fr.jalon.standards.application;

import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.method.Method;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The text of a method as it was when cycles began, kept once per text and read once per instance. */
@Component
public class MethodCopies {

    private final Methods methods;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Method> read = new ConcurrentHashMap<>();

    MethodCopies(Methods methods, JdbcClient jdbc, Clock clock) {
        this.methods = methods;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return fingerprint of the copy, taken of the method as it is installed now */
    public String keep(String methodKey) {
        String fingerprint = methods.fingerprint(methodKey);
        jdbc.sql("""
                insert into method_edition (fingerprint, method_key, source, taken_at)
                values (?, ?, ?, ?) on conflict do nothing
                """)
                .params(fingerprint, methodKey, methods.source(methodKey), Timestamp.from(clock.instant()))
                .update();
        return fingerprint;
    }

    public Method of(Cycle cycle) {
        return of(cycle.methodFingerprint());
    }

    public Method of(String fingerprint) {
        return read.computeIfAbsent(
                fingerprint,
                wanted -> methods.read(
                        jdbc.sql("select source from method_edition where fingerprint = ?")
                                .param(wanted)
                                .query(String.class)
                                .single(),
                        wanted));
    }
}
