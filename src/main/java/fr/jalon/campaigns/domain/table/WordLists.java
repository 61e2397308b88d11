package fr.jalon.campaigns.domain.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of words kept beside the code: a section in brackets, then a word or phrase a line. */
final class WordLists {

    private WordLists() {}

    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordLists.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.replaceAll("[\\[\\]]", ""), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sections;
    }
}
