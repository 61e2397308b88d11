package fr.jalon.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The version of our own style sheet, script and drawings: a checksum of what they hold, part of their addresses. */
@Component
class Assets {

    private static final List<String> FILES = List.of(
            "css/jalon.css",
            "css/standards.css",
            "css/documents.css",
            "css/campaigns.css",
            "css/board.css",
            "css/workinggroups.css",
            "css/meetings.css",
            "css/deployment.css",
            "js/jalon.js",
            "img/icons.svg");

    private final String version = checksum();

    String version() {
        return version;
    }

    /** Address of our sprite of icons, up to the name of one. */
    String icons() {
        return "/img/icons.svg?v=" + version + "#";
    }

    private static String checksum() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream content = new ClassPathResource("static/" + file).getInputStream()) {
                sum.update(content.readAllBytes());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
