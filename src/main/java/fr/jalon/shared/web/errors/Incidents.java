package fr.jalon.shared.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs what must not be shown under a number that can be read over the phone. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Without the letters and digits that are taken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** @return the number */
    String log(HttpServletRequest request, String path, Throwable failure) {
        StringBuilder number = new StringBuilder();
        for (int sign = 0; sign < 8; sign++) {
            number.append(sign == 4 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        LOG.error("Incident {}: {} {}", number, request.getMethod(), printable(path), failure);
        return number.toString();
    }

    /** A line break in an address must not look like a line of the log. */
    private static String printable(String path) {
        return path.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
