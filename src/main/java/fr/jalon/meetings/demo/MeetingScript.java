package fr.jalon.meetings.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Meetings of the past as told line by line: a meeting, then what happened in it, parts parted by a bar. */
final class MeetingScript {

    private MeetingScript() {}

    /** @param word what the line is about; the parts behind it are never null, but may be empty */
    record Line(String word, List<String> parts) {

        String part(int at) {
            return at < parts.size() ? parts.get(at).strip() : "";
        }

        /** Null where it is empty. */
        String given(int at) {
            return part(at).isEmpty() ? null : part(at);
        }

        Integer number(int at) {
            return part(at).isEmpty() ? null : Integer.valueOf(part(at));
        }
    }

    /** A meeting with its lines. */
    record Told(Line meeting, List<Line> lines) {}

    static List<Told> read(String standard) {
        List<Told> told = new ArrayList<>();
        for (String text :
                text(standard).lines().filter(each -> !each.isBlank()).toList()) {
            List<String> parts = Arrays.asList(text.split("\\|", -1));
            Line line = new Line(parts.get(0), parts.subList(1, parts.size()));
            if (line.word().equals("meeting")) {
                told.add(new Told(line, new ArrayList<>()));
            } else {
                told.get(told.size() - 1).lines().add(line);
            }
        }
        return told;
    }

    private static String text(String standard) {
        try (InputStream in = new ClassPathResource("demo/meetings/" + standard + ".txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
