package fr.jalon.campaigns.domain.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to another comment, as decisions make them. A reference to a paragraph of the text is none. */
final class SeeOther {

    private static final String POINTER =
            "(?:cf\\.?|cfr\\.?|confer|voir(?: aussi)?|idem(?: que)?|id\\.|see(?: also)?|doublon(?: de| avec)?|duplicate(?: of)?"
                    + "|renvoi (?:a|vers)|(?:la )?meme (?:reponse|remarque|commentaire|chose)(?: (?:que|qu'a|a))?|same (?:answer )?as"
                    + "|comme|reponse identique(?: a| au)?|identique(?: a| au)?)";

    private static final Pattern OPENS = Pattern.compile(POINTER + "[ :]*");

    private static final Pattern TARGET = Pattern.compile(POINTER
            + "[ :]*(?:(?:la |le |l'|les |au |a la |a |pour |celle |celui |du |de la |de |reponse |au meme )*)"
            + "((?:commentaires?|remarques?|comments?|observations?|questions?|lignes?|points?|numeros?|n°|no|#)[ :]*(?:n°|numero|no|#)?\\s*"
            + "(?:[a-z][a-z0-9 ]{0,20}-\\s?)?\\d+(?:[ ,;/&-]*(?:et |and )?\\d+)*"
            + "|[a-z][a-z0-9.]*(?: [a-z0-9.]{1,12})?\\s?-\\s?\\d{1,4}(?:[ ,;/]*(?:et |and )?(?:[a-z][a-z0-9.]*\\s?-\\s?)?\\d+)*"
            + "|\\d{1,4}(?![\\d.]*\\s*(?:du|de|§))\\b|(?:commentaire |remarque |reponse |question )?(?:precedente?s?|ci-dessus|ci-dessous|suivante?s?)"
            + "|(?:the )?(?:previous|preceding)(?: one| comment)?)");

    /** Quickly says that there is nothing to look for. */
    private static final Pattern HINT =
            Pattern.compile("c(?:f|onfer|omme)|voir|id(?:em|entique|\\.)|see|same|meme|doublon|duplicate|renvoi");

    private static final Pattern IDEM = Pattern.compile("(?:idem|id\\.?|ibidem|ditto|doublon|meme reponse)[ .!]*");

    private SeeOther() {}

    static boolean opens(String plain) {
        return OPENS.matcher(plain).lookingAt() || IDEM.matcher(plain).matches();
    }

    /** The comment pointed at as written; empty when none is. */
    static String target(String plain, String written) {
        if (!HINT.matcher(plain).find()) {
            return "";
        }
        Matcher target = TARGET.matcher(plain);
        if (target.find()) {
            return written.substring(target.start(1), target.end(1)).strip();
        }
        return IDEM.matcher(plain).matches() ? written.strip() : "";
    }

    /** What is said beyond the reference. */
    static String rest(String plain, String written) {
        Matcher target = TARGET.matcher(plain);
        if (!target.lookingAt()) {
            return "";
        }
        return written.substring(target.end()).replaceAll("^[\\s:.,;-]+", "").strip();
    }
}
