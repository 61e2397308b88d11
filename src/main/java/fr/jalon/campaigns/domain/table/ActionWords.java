package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the column that says whether the draft was changed. */
final class ActionWords {

    private static final Pattern NOTHING = Pattern.compile(
            "n\\.?\\s?/?\\s?a\\.?|s\\.?o\\.?|sans objet|non applicable|not applicable|neant|aucune?(?: action)?|rien(?: a faire)?|none|-+|/|ras|non concerne");
    private static final Pattern PARTLY =
            Pattern.compile(".*\\b(?:partiel\\w*|en partie|pour partie|partly|partially|partie)\\b.*");
    private static final Pattern TO_DO = Pattern.compile(
            "(?:reste )?a (?:in\\w+|faire|corriger|ajouter|modifier|completer|preciser|verifier|voir|realiser|prevoir|rediger)\\b.*|to do\\b.*|todo\\b.*|en cours\\b.*|to be .*");
    private static final Pattern NOT_DONE = Pattern.compile("(?:non|pas|not|refus\\w*)\\b.*");
    private static final List<String> DONE = List.of(
            "integre",
            "integree",
            "integres",
            "integrees",
            "integrer",
            "integration",
            "integrated",
            "fait",
            "faite",
            "done",
            "corrige",
            "corrigee",
            "corriges",
            "ajoute",
            "ajoutee",
            "modifie",
            "modifiee",
            "ok",
            "realise",
            "realisee",
            "effectue",
            "effectuee",
            "traite",
            "traitee",
            "clos",
            "fixed",
            "applique",
            "appliquee",
            "oui",
            "supprime");

    private ActionWords() {}

    /** Null when nothing is written. */
    static Integration read(String written) {
        String plain = Words.plain(written).strip().replaceAll("[.!]+$", "");
        if (plain.isEmpty() && written.isEmpty()) {
            return null;
        }
        if (NOTHING.matcher(plain).matches() || plain.isEmpty()) {
            return Integration.NOT_APPLICABLE;
        }
        if (NOT_DONE.matcher(plain).matches()) {
            return Integration.OTHER;
        }
        if (TO_DO.matcher(plain).matches()) {
            return Integration.TO_DO;
        }
        String words = Words.key(plain);
        boolean done = isDone(words.split(" ")[0]) || words.startsWith("deja ") && isDone(words.split(" ")[1]);
        boolean partly = PARTLY.matcher(plain).matches();
        return partly ? Integration.PARTLY : done ? Integration.INTEGRATED : Integration.OTHER;
    }

    private static boolean isDone(String word) {
        int slips = word.length() < 6 ? 0 : 2;
        return DONE.stream()
                .anyMatch(known -> known.equals(word)
                        || slips > 0 && known.length() >= 6 && Words.distance(known, word, slips) <= slips);
    }
}
