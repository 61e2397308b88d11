package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.regex.Pattern;

/** What rows say that is not a comment. */
final class RowWords {

    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?s).*(?:\\b(?:merci de|veuillez|priere de|please)\\b.{0,60}\\b(?:retourner|renvoyer|remplir|completer|return|adresser"
                    + "|utiliser|saisir|send|fill|transmettre|respecter|ne pas)"
                    + "|commentaires? doi(?:ven)?t (?:etre )?(?:suivi|accompagne|comporter)|retourner ce (?:fichier|tableau|formulaire)"
                    + "|(?:une|1) (?:seule )?ligne par (?:commentaire|remarque)|ajouter (?:autant de|des) lignes"
                    + "|one (?:row|line) per comment|comments? must be (?:followed|accompanied)).*");

    private static final Pattern EXAMPLE = Pattern.compile("(?:ex|exemple|example|e\\.g)\\b[ .:]*(?s:.*)");

    /** Signs that people put where they have nothing to say. */
    private static final Pattern SIGNS = Pattern.compile("[\\s\\-–—_./\\\\…*\"'xX]{0,4}");

    private static final Pattern NOTHING = Pattern.compile(
            "(?:r ?a ?s|neant|rien a signaler|(?:aucune?|pas de) (?:commentaires?|remarques?|observations?)(?: particuliere?s?)?|sans objet"
                    + "|no comments?|nothing to report|none)");

    private static final Pattern CONTINUES = Pattern.compile("(?s)[\\p{Ll}\\-–•·…*)\\],;(].*");
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…»\"”)]");
    private static final Pattern SAME = Pattern.compile("[\"”″»/]+|'{2,}|idem|id\\.?|ditto|〃");

    private RowWords() {}

    static boolean isInstruction(String words) {
        return words.length() < 1_500 && INSTRUCTION.matcher(Words.plain(words)).matches();
    }

    static boolean isExample(String words) {
        return EXAMPLE.matcher(Words.plain(words)).lookingAt();
    }

    static boolean isSign(String words) {
        return SIGNS.matcher(words).matches();
    }

    static boolean saysNothing(String words) {
        return words.length() < 80 && NOTHING.matcher(Words.key(words)).matches();
    }

    /** Do the words after seem to go on with the sentence before? */
    static boolean goesOn(String before, String after) {
        return CONTINUES.matcher(after).matches()
                || !before.isEmpty() && !ENDS.matcher(before).matches();
    }

    static boolean isSame(String words) {
        return SAME.matcher(Words.plain(words).strip()).matches();
    }

    static boolean isContinuationMark(String number) {
        return number.length() < 20 && Words.key(number).matches("suite|cont|continued|suite et fin");
    }
}
