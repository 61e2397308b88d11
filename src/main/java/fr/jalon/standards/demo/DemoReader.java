package fr.jalon.standards.demo;

import fr.jalon.standards.infrastructure.yaml.Problems;
import fr.jalon.standards.infrastructure.yaml.YamlFile;
import fr.jalon.standards.infrastructure.yaml.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the files of the demonstration, as strictly as those of methods. */
final class DemoReader {

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final List<String> problems = new ArrayList<>();

    DemoDataset read() {
        List<DemoDataset.Body> bodies = file("demo/bodies.yaml", DemoReader::bodies);
        DemoDataset catalogue = file("demo/standards.yaml", DemoReader::catalogue);
        Map<String, HistoryReader.History> histories = histories();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), problems));
        }
        List<DemoStandard> standards = catalogue.standards().stream()
                .map(standard -> joined(standard, histories.remove(standard.slug())))
                .toList();
        if (!histories.isEmpty()) {
            throw new IllegalStateException("Histories of standards that do not exist: " + histories.keySet());
        }
        return new DemoDataset(catalogue.themes(), bodies, standards);
    }

    private static DemoStandard joined(DemoStandard standard, HistoryReader.History history) {
        return history == null ? standard : standard.with(history.events(), history.cycles());
    }

    private Map<String, HistoryReader.History> histories() {
        Map<String, HistoryReader.History> bySlug = new HashMap<>();
        try {
            for (Resource found : files.getResources("classpath:demo/histories/*.yaml")) {
                HistoryReader.History history = file("demo/histories/" + found.getFilename(), HistoryReader::read);
                if (history != null && bySlug.put(history.standard(), history) != null) {
                    problems.add("Two histories of " + history.standard());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bySlug;
    }

    private <T> T file(String path, Function<YamlMap, T> read) {
        Problems found = new Problems(path);
        T content = YamlFile.open(text(path), found).map(read).orElse(null);
        problems.addAll(found.messages());
        return content;
    }

    private String text(String path) {
        try {
            return files.getResource("classpath:" + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<DemoDataset.Body> bodies(YamlMap top) {
        List<DemoDataset.Body> bodies =
                top.someMaps("bodies").stream().map(DemoReader::body).toList();
        top.close();
        return bodies;
    }

    private static DemoDataset.Body body(YamlMap map) {
        DemoDataset.Body body = new DemoDataset.Body(
                map.text("key"),
                map.localized("name"),
                map.has("sessions"),
                map.maps("sessions").stream().map(DemoReader::session).toList());
        map.close();
        return body;
    }

    private static DemoDataset.Session session(YamlMap map) {
        map.required("on");
        DemoDataset.Session session = new DemoDataset.Session(
                map.parsed("on", "a day like 2026-03-24", LocalDate::parse).orElse(null),
                map.optionalText("label").orElse(null));
        map.close();
        return session;
    }

    private static DemoDataset catalogue(YamlMap top) {
        List<DemoDataset.Theme> themes =
                top.someMaps("themes").stream().map(DemoReader::theme).toList();
        List<DemoStandard> standards = top.someMaps("standards").stream()
                .map(CatalogueReader::standard)
                .toList();
        top.close();
        return new DemoDataset(themes, List.of(), standards);
    }

    private static DemoDataset.Theme theme(YamlMap map) {
        DemoDataset.Theme theme = new DemoDataset.Theme(map.text("key"), map.localized("name"));
        map.close();
        return theme;
    }
}
