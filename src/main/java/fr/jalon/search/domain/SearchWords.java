package fr.jalon.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, understood. Everything can be typed; what is no word is not looked for.
 *
 * @param typed as it is shown again
 * @param terms all are looked for
 * @param cut there was more than is looked for
 */
public record SearchWords(String typed, List<Term> terms, boolean cut) {

    private static final int LONGEST = 200;
    private static final int MOST = 12;
    private static final int SHORTEST_BEGINNING = 3;

    private static final Pattern TOKEN = Pattern.compile("(-?)\"([^\"]*)\"|(\\S+)");
    private static final Pattern CODE = Pattern.compile("(\\p{L}{2,6})(\\p{N}{1,3})");

    /** Plurals that the French stemmer of the database leaves as they are. */
    private static final Pattern IN_X = Pattern.compile("(?iu)((?:en)?jeu|(?:mi)?lieu|feu|v(?:œ|oe)u|aveu)(x?)");

    /** Typed in capitals, a few letters are a name, not the beginning of a word: {@code PLU} is not looked for in "plusieurs". */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{" + SHORTEST_BEGINNING + ",}");

    /**
     * One of the things looked for.
     *
     * @param text words and figures, parted by spaces
     * @param together its words have to follow each other
     * @param unwanted what has it is left out
     * @param begun the last word typed: perhaps only its beginning
     */
    public record Term(String text, boolean together, boolean unwanted, boolean begun) {

        /**
         * {@code GT2} is also written {@code GT 2}, and {@code lieu} is of the same word as {@code lieux}; null where
         * there is no other way.
         */
        public String otherwise() {
            Matcher code = CODE.matcher(text);
            Matcher inX = IN_X.matcher(text);
            if (inX.matches()) {
                return inX.group(1) + (inX.group(2).isEmpty() ? "x" : "");
            }
            return code.matches() ? code.group(1) + " " + code.group(2) : null;
        }
    }

    public SearchWords {
        terms = List.copyOf(terms);
    }

    public static SearchWords of(String input) {
        String clean = input == null ? "" : input.replaceAll("\\p{Cc}", " ").strip();
        boolean cut = clean.length() > LONGEST;
        String typed = cut ? clean.substring(0, LONGEST) : clean;
        List<Term> terms = new ArrayList<>();
        Matcher token = TOKEN.matcher(typed.replaceAll("[«»“”„]", "\""));
        while (token.find()) {
            Term term = term(token);
            if (!term.text().isEmpty()) {
                terms.add(term);
            }
        }
        boolean many = terms.size() > MOST;
        return new SearchWords(typed, withBeginning(many ? terms.subList(0, MOST) : terms), cut || many);
    }

    private static Term term(Matcher token) {
        if (token.group(2) != null) {
            return new Term(
                    PlainText.words(token.group(2)), true, !token.group(1).isEmpty(), false);
        }
        String written = token.group(3);
        String words = PlainText.words(written);
        boolean code = words.indexOf(' ') >= 0 && words.chars().anyMatch(Character::isDigit);
        return new Term(words, code, written.length() > 1 && written.startsWith("-"), false);
    }

    private static List<Term> withBeginning(List<Term> terms) {
        List<Term> all = new ArrayList<>(terms);
        int at = all.size() - 1;
        if (at < 0 || all.get(at).together() || all.get(at).unwanted()) {
            return all;
        }
        Term last = all.remove(at);
        int parted = last.text().lastIndexOf(' ');
        String word = last.text().substring(parted + 1);
        if (parted > 0) {
            all.add(new Term(last.text().substring(0, parted), false, false, false));
        }
        boolean begun =
                LETTERS.matcher(word).matches() && !ACRONYM.matcher(word).matches();
        all.add(new Term(word, false, false, begun));
        return all;
    }

    /** Nothing is looked for. */
    public boolean isEmpty() {
        return terms.stream().allMatch(Term::unwanted);
    }
}
