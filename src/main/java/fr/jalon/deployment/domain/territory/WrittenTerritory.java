package fr.jalon.deployment.domain.territory;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people write for a territory. */
final class WrittenTerritory {

    private static final Pattern LEVELED = Pattern.compile("(REG|DEP|EPCI|COM)-?([0-9AB]+)");
    private static final Pattern COMMUNE = Pattern.compile("(97[1-8]|98[6-8]|2[AB]|\\d{2})\\d{2,3}");

    /** Nine digits: an intermunicipality is named by its SIREN number. */
    private static final Pattern EPCI = Pattern.compile("\\d{9}");

    private final Territories known;

    WrittenTerritory(Territories known) {
        this.known = known;
    }

    static String folded(String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    }

    Territory read(String typed, String where) {
        Territory read = read(typed).orElseThrow(() -> refused("territory-unknown", typed == null ? "" : typed));
        return folded(where).isEmpty() ? read : in(read, typed, where);
    }

    private Optional<Territory> read(String typed) {
        String code = folded(typed);
        if (code.equals(Territory.FRANCE)) {
            return Optional.of(new Territory(code, null, List.of()));
        }
        Matcher leveled = LEVELED.matcher(code);
        return leveled.matches() ? leveled(leveled.group(1), leveled.group(2)) : bare(code);
    }

    private Optional<Territory> bare(String code) {
        return EPCI.matcher(code).matches()
                ? epci(code)
                : commune(code).or(() -> known.departementWritten(code).map(this::unmistakable));
    }

    private Territory unmistakable(Departement one) {
        String region = known.regions().get(one.code());
        if (region != null) {
            throw refused("territory-two", one.code(), one.name(), region);
        }
        return departement(one);
    }

    private static Territory departement(Departement one) {
        return new Territory("DEP-" + one.code(), one.name(), List.of(one.code()));
    }

    private Optional<Territory> leveled(String level, String code) {
        return switch (level) {
            case "DEP" -> known.departementWritten(code).map(WrittenTerritory::departement);
            case "REG" -> region(code);
            case "EPCI" -> epci(code);
            default -> commune(code);
        };
    }

    private Optional<Territory> region(String code) {
        return Optional.ofNullable(known.regions().get(code))
                .map(name -> new Territory("REG-" + code, name, known.departementsOf(code)));
    }

    private static Optional<Territory> epci(String code) {
        return EPCI.matcher(code).matches()
                ? Optional.of(new Territory("EPCI-" + code, null, List.of()))
                : Optional.empty();
    }

    private Optional<Territory> commune(String code) {
        Matcher form = COMMUNE.matcher(code);
        if (code.length() != 5 || !form.matches()) {
            return Optional.empty();
        }
        String start = form.group(1);
        boolean isThere = known.departement(start).isPresent();
        boolean afar = start.startsWith("98") || start.length() == 3 && !isThere;
        return isThere || afar
                ? Optional.of(new Territory("COM-" + code, null, afar ? List.of() : List.of(start)))
                : Optional.empty();
    }

    /** Nothing that was said is passed over: it lies there, or is refused. */
    private Territory in(Territory read, String typed, String where) {
        Territory around = known.departementWritten(where)
                .map(WrittenTerritory::departement)
                .or(() -> read(where))
                .filter(one -> !one.code().startsWith("COM") && !one.code().startsWith("EPCI"))
                .orElseThrow(() -> RuleViolation.of(
                        "departement-unknown", "departement", Message.of("deployment.departement-unknown", where)));
        if (around.code().equals(read.code())) {
            return read;
        }
        if (around.code().equals(Territory.FRANCE)) {
            throw refused("territory-whole", typed.strip());
        }
        if (read.code().startsWith("EPCI")) {
            return placed(read, around);
        }
        if (read.departements().isEmpty() || !around.departements().containsAll(read.departements())) {
            throw refused("commune-elsewhere", typed.strip(), known.said(around.code(), null));
        }
        return read;
    }

    private static Territory placed(Territory epci, Territory around) {
        if (around.departements().size() > 1) {
            throw refused("epci-departement", epci.code().substring(5), around.name());
        }
        return new Territory(epci.code(), null, around.departements());
    }

    private static RuleViolation refused(String rule, Object... facts) {
        return RuleViolation.of(rule, "territory", Message.of("deployment." + rule, facts));
    }
}
