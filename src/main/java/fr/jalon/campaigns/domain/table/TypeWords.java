package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the type of a comment among those of the call, hybrid and misspelt ones too. */
final class TypeWords {

    /** What the usual codes stand for, whatever names the call gives them. */
    private static final Map<String, List<String>> USUAL = Map.of(
            "G", List.of("general", "generale", "generaux"),
            "M", List.of("metier", "metiers", "business", "fond"),
            "U", List.of("urbanisme"),
            "T", List.of("technique", "techniques", "technical", "numerique"),
            "E", List.of("editorial", "editoriale", "redaction", "redactionnel", "redactionnelle", "forme", "typo"),
            "D", List.of("document", "documents", "documentaire", "documentation"));

    /** The codes of the ISO form; in small letters, or under its titles, they are no two codes side by side. */
    private static final Map<String, String> ISO = Map.of("ge", "general", "te", "technique", "ed", "editorial");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> BETWEEN = Set.of("et", "ou", "and", "or", "puis");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param rest words that name no type; empty when all is understood */
    record Read(Set<String> codes, String rest) {}

    TypeWords(List<CommentType> types) {
        for (CommentType type : types) {
            codes.put(Words.key(type.code()), type.code());
            type.names().forEach(name -> names.put(Words.key(name), type.code()));
        }
        for (CommentType type : types) {
            USUAL.getOrDefault(type.code(), List.of()).forEach(name -> names.putIfAbsent(name, type.code()));
        }
        sameMeaning("e", "d");
        sameMeaning("d", "e");
    }

    /** Two codes that stand for one thing when the call has only one of them. */
    private void sameMeaning(String absent, String present) {
        String code = codes.get(present);
        boolean ours = code != null && code.length() == 1 && !codes.containsKey(absent);
        if (ours) {
            codes.put(absent, code);
            USUAL.get(absent.toUpperCase(Locale.ROOT)).forEach(name -> names.putIfAbsent(name, code));
        }
    }

    Read read(String written) {
        return read(written, written.equals(written.toLowerCase(Locale.ROOT)));
    }

    /** @param iso the table is on the form of ISO */
    Read read(String written, boolean iso) {
        String words = Words.plain(written).replaceAll("\\((\\p{L})\\)", "$1");
        Set<String> found = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String one = word.group();
            Set<String> meant =
                    iso && ISO.containsKey(one) ? named(ISO.get(one)) : rest.isEmpty() ? meant(one) : named(one);
            found.addAll(meant);
            boolean understood = !meant.isEmpty() || BETWEEN.contains(one) && rest.isEmpty();
            rest.append(understood ? "" : one + " ");
        }
        boolean asks = written.contains("?");
        return new Read(found, rest.toString().strip() + (asks ? "?" : ""));
    }

    private Set<String> meant(String word) {
        if (BETWEEN.contains(word)) {
            return Set.of();
        }
        if (codes.containsKey(word)) {
            return Set.of(codes.get(word));
        }
        Set<String> named = named(word);
        return named.isEmpty() ? shortened(word) : named;
    }

    /** Codes side by side or a name cut short; neither when it may be both, like "met". */
    private Set<String> shortened(String word) {
        Set<String> glued = glued(word);
        Set<String> begun = begun(word);
        if (begun.isEmpty()) {
            return glued;
        }
        return glued.isEmpty() && begun.size() == 1 ? begun : Set.of();
    }

    /** Two or three codes without anything between them. */
    private Set<String> glued(String word) {
        Set<String> each = new LinkedHashSet<>();
        for (char letter : word.toCharArray()) {
            each.add(codes.get(String.valueOf(letter)));
        }
        return word.length() > 3 || each.size() < word.length() || each.contains(null) ? Set.of() : each;
    }

    private Set<String> named(String word) {
        String exact = names.get(word);
        if (exact != null) {
            return Set.of(exact);
        }
        int slips = word.length() < 5 ? 0 : word.length() < 8 ? 1 : 2;
        return names.entrySet().stream()
                .filter(name -> slips > 0 && Words.distance(name.getKey(), word, slips) <= slips)
                .map(name -> Set.of(name.getValue()))
                .findFirst()
                .orElse(Set.of());
    }

    /** A name cut short, like "Tech." or "Gén.". */
    private Set<String> begun(String word) {
        return word.length() < 3
                ? Set.of()
                : names.entrySet().stream()
                        .filter(name -> name.getKey().startsWith(word))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
    }
}
