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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The territories known as facts. Communes and EPCI are taken by the form of their code. */
public final class Territories {

    private static final Pattern WRITTEN = Pattern.compile("(REG|DEP|EPCI|COM)-?([0-9AB]+)");
    private static final Pattern COMMUNE = Pattern.compile("(97[1-8]|98[6-8]|2[AB]|\\d{2})\\d{2,3}");

    /** Nine digits: an intermunicipality is named by its SIREN number. */
    private static final Pattern EPCI = Pattern.compile("\\d{9}");

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
     * What a code means. Bare digits are a commune (five characters) or an EPCI (nine): two digits alone name a region as
     * well as a département, and have to say which.
     *
     * @param where département of an EPCI, whose number does not tell it, or of a commune, whose code has to agree; or null
     * @throws RuleViolation when it is no code, or a commune of another département
     */
    public Territory of(String typed, String where) {
        String code =
                typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        if (code.equals(Territory.FRANCE)) {
            return new Territory(code, null, List.of());
        }
        Matcher written = WRITTEN.matcher(code);
        return (written.matches() ? leveled(written.group(1), written.group(2), where) : bare(code, where))
                .orElseThrow(() -> unknown(typed));
    }

    private Optional<Territory> bare(String code, String where) {
        return EPCI.matcher(code).matches() ? epci(code, where) : commune(code, where);
    }

    private Optional<Territory> leveled(String level, String code, String where) {
        return switch (level) {
            case "DEP" -> departement(code).map(one -> new Territory("DEP-" + code, one.name(), List.of(code)));
            case "REG" ->
                Optional.ofNullable(regions.get(code))
                        .map(name -> new Territory("REG-" + code, name, departementsOf(code)));
            case "EPCI" -> epci(code, where);
            default -> commune(code, where);
        };
    }

    private Optional<Territory> epci(String code, String where) {
        if (!EPCI.matcher(code).matches()) {
            return Optional.empty();
        }
        List<String> there = said(where).map(one -> List.of(one.code())).orElse(List.of());
        return Optional.of(new Territory("EPCI-" + code, null, there));
    }

    private Optional<Departement> said(String where) {
        return departement(where == null ? "" : where.strip().toUpperCase(Locale.ROOT));
    }

    private Optional<Territory> commune(String code, String where) {
        Optional<Territory> commune = commune(code);
        Optional<Departement> said = said(where);
        if (commune.isPresent()
                && said.isPresent()
                && !commune.get().departements().contains(said.get().code())) {
            throw RuleViolation.of(
                    "commune-elsewhere",
                    "territory",
                    Message.of("deployment.commune-elsewhere", code, said.get().code()));
        }
        return commune;
    }

    private Optional<Territory> commune(String code) {
        Matcher form = COMMUNE.matcher(code);
        if (code.length() != 5 || !form.matches()) {
            return Optional.empty();
        }
        String start = form.group(1);
        boolean afar = start.startsWith("98") || start.length() == 3 && !departements.containsKey(start);
        return departements.containsKey(start) || afar
                ? Optional.of(new Territory("COM-" + code, null, afar ? List.of() : List.of(start)))
                : Optional.empty();
    }

    private List<String> departementsOf(String region) {
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

    private static RuleViolation unknown(String typed) {
        return RuleViolation.of(
                "territory-unknown",
                "territory",
                Message.of("deployment.territory-unknown", typed == null ? "" : typed));
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
