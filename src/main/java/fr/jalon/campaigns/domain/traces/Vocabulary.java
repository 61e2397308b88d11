package fr.jalon.campaigns.domain.traces;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that were added to a text, and how much each of them singles out a clause. */
final class Vocabulary {

    /** Names, words and figures like {@code 1:2000}; the endings of plurals set aside. */
    private static final Pattern WORD = Pattern.compile("\\d+(?:[:.,/]\\d+)*|[\\p{L}][\\p{L}\\p{N}_]*");

    /** What a word weighs that was asked for and added nowhere. */
    private static final double UNMET = 2;

    private static final int SHORTEST = 4;
    private static final Set<String> COMMON = Set.of(
            "dans",
            "pour",
            "avec",
            "cette",
            "cela",
            "elle",
            "elles",
            "leur",
            "leurs",
            "sont",
            "etre",
            "etait",
            "plus",
            "moins",
            "comme",
            "aussi",
            "ainsi",
            "entre",
            "sans",
            "sous",
            "mais",
            "donc",
            "alors",
            "tout",
            "tous",
            "toute",
            "toutes",
            "quel",
            "quelle",
            "autre",
            "autres",
            "meme",
            "faire",
            "fait",
            "faut",
            "peut",
            "peuvent",
            "doit",
            "doivent",
            "avoir",
            "ajouter",
            "ajout",
            "remplacer",
            "supprimer",
            "preciser",
            "precision",
            "modifier",
            "modification",
            "corriger",
            "proposition",
            "proposer",
            "commentaire",
            "document",
            "texte",
            "page",
            "tableau",
            "champ",
            "champs",
            "valeur",
            "valeurs",
            "liste",
            "type",
            "types",
            "donnee",
            "donnees",
            "standard",
            "geostandard",
            "risque",
            "risques",
            "ajoute",
            "indiquer",
            "prevoir",
            "liee",
            "lies",
            "lien",
            "cote",
            "niveau");

    private final Map<String, Integer> clausesOf = new HashMap<>();
    private final int clauses;

    Vocabulary(Collection<Set<String>> added) {
        clauses = Math.max(1, added.size());
        added.forEach(words -> words.forEach(word -> clausesOf.merge(word, 1, Integer::sum)));
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(plain(text));
        while (matcher.find()) {
            String word = matcher.group();
            boolean figure = Character.isDigit(word.charAt(0));
            String stem = figure || word.length() == SHORTEST ? word : word.replaceAll("(?:es|s|x)$", "");
            boolean telling = !COMMON.contains(word) && !COMMON.contains(stem);
            if (figure ? word.length() > 1 : word.length() >= SHORTEST && telling) {
                words.add(stem);
            }
        }
        return words;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Much for a word that was added to one clause, little for one that was added to many, nothing for one that was not. */
    double weight(String word) {
        Integer found = clausesOf.get(word);
        return found == null ? 0 : Math.log(1 + clauses / (double) found);
    }

    /** How much of what is asked for was added here, from 0 to 1. */
    double share(Set<String> asked, Set<String> added) {
        double met = 0;
        double all = 0;
        for (String word : asked) {
            double weight = Math.max(weight(word), UNMET);
            all += weight;
            met += added.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : met / all;
    }

    /** The words that are in both, the most telling first. */
    List<String> common(Set<String> asked, Set<String> added) {
        return asked.stream()
                .filter(added::contains)
                .sorted((one, other) -> Double.compare(weight(other), weight(one)))
                .toList();
    }
}
