package fr.jalon.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The version of our own style sheets, scripts and drawings: a checksum of what they hold, part of their addresses. */
@Component
class Assets {

    private static final List<String> FILES =
            List.of("classpath:/static/css/*.css", "classpath:/static/js/*.js", "classpath:/static/img/*.svg");

    private final String version = checksum();

    String version() {
        return version;
    }

    /** Address of our sprite of icons, up to the name of one. */
    String icons() {
        return "/img/icons.svg?v=" + version + "#";
    }

    private static String checksum() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        CRC32 sum = new CRC32();
        try {
            for (String pattern : FILES) {
                Resource[] found = files.getResources(pattern);
                Arrays.sort(found, Comparator.comparing(Resource::getFilename));
                for (Resource file : found) {
                    sum.update(file.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(sum.getValue());
    }
}
