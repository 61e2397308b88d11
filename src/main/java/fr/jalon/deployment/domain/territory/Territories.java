package fr.jalon.deployment.domain.territory;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The territories known as facts. Communes and EPCI are taken by the form of their code, and have no name here. */
public final class Territories {

    private static final Territories FRENCH = load();

    private final Map<String, Departement> departements;
    private final Map<String, String> regions;

    private Territories(Map<String, Departement> departements, Map<String, String> regions) {
        this.departements = departements;
        this.regions = regions;
    }

    public static Territories french() {
        return FRENCH;
    }

    /** By code. */
    public List<Departement> departements() {
        return List.copyOf(departements.values());
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    /** Names by code. */
    public Map<String, String> regions() {
        return Map.copyOf(regions);
    }

    /**
     * What a code means. Bare digits are a commune (five characters), an EPCI (nine) or a département (two or three),
     * unless a région has the same number: then one has to say which.
     *
     * @param where the territory it is said to lie in, which an EPCI's number does not tell; nothing, or null
     * @throws RuleViolation when it is no code, or does not lie there
     */
    public Territory of(String typed, String where) {
        return new WrittenTerritory(this).read(typed, where);
    }

    /** A département as people write it: 38, DEP-38, 2a, and 1 where a spreadsheet lost the zero. */
    public Optional<Departement> departementWritten(String typed) {
        String code = WrittenTerritory.folded(typed).replaceFirst("^DEP-?", "");
        return departement(code.matches("\\d") ? "0" + code : code);
    }

    /** The départements of a region written like REG-53. */
    public Optional<List<String>> region(String typed) {
        String code = WrittenTerritory.folded(typed).replaceFirst("^REG-?", "");
        boolean region = !WrittenTerritory.folded(typed).equals(code) && regions.containsKey(code);
        return region ? Optional.of(departementsOf(code)) : Optional.empty();
    }

    List<String> departementsOf(String region) {
        return departements.values().stream()
                .filter(one -> one.region().equals(region))
                .map(Departement::code)
                .toList();
    }

    /** Name of what a kept code means, as far as it is known. */
    public String name(String code) {
        if (code.startsWith("DEP-")) {
            return departement(code.substring(4)).map(Departement::name).orElse(null);
        }
        return code.startsWith("REG-") ? regions.get(code.substring(4)) : null;
    }

    /**
     * What a kept code is called in a sentence.
     *
     * @param typed the name somebody gave for it, or null
     */
    public Message said(String code, String typed) {
        if (code.equals(Territory.FRANCE)) {
            return Message.of("territory.france");
        }
        String level = code.substring(0, code.indexOf('-'));
        String number = code.substring(level.length() + 1);
        return switch (level) {
            case "DEP" -> Message.of("territory.departement", number, name(code));
            case "REG" -> Message.of("territory.region", name(code));
            default ->
                typed == null
                        ? Message.of("territory." + level.toLowerCase(Locale.ROOT), number)
                        : Message.of("territory." + level.toLowerCase(Locale.ROOT) + "-named", number, typed);
        };
    }

    private static Territories load() {
        Map<String, Departement> departements = new LinkedHashMap<>();
        for (String[] row : rows("departements.csv")) {
            departements.put(
                    row[0],
                    new Departement(row[0], row[1], row[2], Integer.parseInt(row[3]), Integer.parseInt(row[4])));
        }
        Map<String, String> regions = new LinkedHashMap<>();
        rows("regions.csv").forEach(row -> regions.put(row[0], row[1]));
        return new Territories(departements, regions);
    }

    private static List<String[]> rows(String file) {
        InputStream content = Territories.class.getResourceAsStream("/territories/" + file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
