package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a written decision decides. Only words that open it count; an answer in free words decides nothing. */
final class DecisionWords {

    private static final Pattern DRAFT =
            Pattern.compile("(?s).*(proposition de (reponse|decision)|pre-? ?instruction|projet de reponse).*");

    private static final Pattern UNDECIDED = Pattern.compile(
            "(?:point )?(?:a|reste a|restant a) (?:re)?(?:discuter|debattre|voir|arbitrer|trancher|preciser|etudier|instruire|definir)\\b"
                    + "|en (?:attente|cours|suspens|discussion)\\b|to be (?:discussed|decided)\\b|transmis|tbd\\b|\\?+$");

    /** In this order: what comes first is the more precise. */
    private static final Map<Disposition, Pattern> OPENINGS = new LinkedHashMap<>();

    static {
        opening(
                Disposition.POSTPONED,
                "(?:non |pas )?(?:pris en compte|retenue?|integree?|traitee?) (?:pour|dans) cette version|reporte[es]*(?: a| dans)?\\b"
                        + "|report a une version|(?:pour |dans |a )?(?:une |la )?(?:prochaine|future) version|version ulterieure"
                        + "|(?:pour |dans |a )?une version ulterieure|pas pour cette version|postponed|ulterieurement|plus tard\\b");
        opening(Disposition.OUT_OF_SCOPE, "hors (?:du )?(?:perimetre|sujet|champ|scope|cadre)|out of scope");
        opening(
                Disposition.ACCEPTED_IN_PRINCIPLE,
                "(?:ok|oui|d'accord|accord|accepte[es]*|favorable|valide[es]*) (?:sur|dans|pour) le principe|accord de principe"
                        + "|(?:ok|accord|oui) en principe|principe (?:ok|accepte|valide)|(?:ok|oui|d'accord|accepte[es]*),? mais\\b"
                        + "|(?:ok|accord|accepte[es]*|corrige[es]*|integre[es]*|retenue?s?|pris[es]* en compte) (?:partiel\\w*|en partie|pour partie)"
                        + "|partiellement (?:ok|accepte[es]*|corrige[es]*|integre[es]*|retenue?s?|pris[es]* en compte)|accord partiel"
                        + "|(?:corrige|modifie|traite|resolu|integre|accepte|ok)[es]*,?:? (?:differemment|autrement|d'une autre (?:maniere|facon)"
                        + "|avec (?:une )?(?:adaptation|modification|nuance|reserve|reformulation|une autre solution)s?)"
                        + "|accepted in principle|partially accepted|accepted with modifications?");
        opening(
                Disposition.REFUSED,
                "nok\\b|n ok\\b|ko\\b|not ok\\b|pas (?:ok|d'accord|retenue?s?|accepte[es]*|pris[es]* en compte|souhaite|favorable)\\b"
                        + "|non[ -](?:retenue?s?|accepte[es]*|pris[es]* en compte|valide[es]*|integre[es]*|corrige[es]*|favorable)\\b|non\\b"
                        + "|refuse[es]*\\b|refus\\b|rejet(?:e[es]*)?\\b|ecarte[es]*\\b|defavorable\\b|avis defavorable|sans suite\\b|rejected\\b"
                        + "|refused\\b|not accepted\\b|mis[es]* de cote|set aside");
        opening(Disposition.ANSWERED, "reponse ?:|answer ?:|repondu\\b|answered\\b");
        opening(
                Disposition.ACCEPTED,
                "ok\\b|okay\\b|oui\\b|yes\\b|d'accord\\b|accord\\b|accepte[esd]*\\b|accorde[es]*\\b|retenue?s?\\b|pris[es]* en compte\\b"
                        + "|prise en compte\\b|corrige[es]*\\b|corrig(?:er|ees)\\b|correction (?:faite|effectuee|realisee|apportee)"
                        + "|fait(?:es?)?\\b|ajoute[es]*\\b|ajout (?:fait|effectue)|valide[es]*\\b|modifie[es]*\\b|modification (?:faite|effectuee)"
                        + "|integre[es]*\\b|favorable\\b|avis favorable|agreed\\b|done\\b|fixed\\b|validated\\b|corrected\\b|supprime[es]*\\b"
                        + "|precise[es]*\\b|remplace[es]*\\b|complete[es]*\\b|rectifie[es]*\\b|reformule[es]*\\b|mis a jour\\b");
    }

    private static final Pattern REFUSED_WITHIN = Pattern.compile(
            "\\b(?:n'est|n'a|ne sera|n'ont|ne sont|ne peut) pas (?:ete |etre )?(?:retenue?s?|accepte[es]*|pris[es]* en compte|integre[es]*)\\b");

    /** How far the words go. */
    enum Sure {
        SAID,
        /** The words themselves ask. */
        ASKED,
        /** They say that nothing is decided yet. */
        OPEN,
        /** An answer in free words. */
        FREE
    }

    record Read(Disposition disposition, String reason, String seeOther, Sure sure) {}

    private DecisionWords() {}

    private static void opening(Disposition disposition, String words) {
        OPENINGS.put(disposition, Pattern.compile("(?:" + words + ")"));
    }

    static boolean saysDraft(String title) {
        return DRAFT.matcher(Words.plain(title)).matches();
    }

    static Read read(String written) {
        return OwnDecisions.read(written).orElseGet(() -> readWords(written));
    }

    private static Read readWords(String written) {
        String plain = Words.plain(written).replace('`', '\'');
        String seeOther = SeeOther.target(plain, written);
        if (plain.isBlank()) {
            return new Read(null, "", "", Sure.OPEN);
        }
        if (SeeOther.opens(plain) && !seeOther.isEmpty()) {
            return new Read(Disposition.SEE_OTHER, SeeOther.rest(plain, written), seeOther, sure(plain));
        }
        int start = plain.length() - plain.replaceAll("^[^\\p{L}]+", "").length();
        if (UNDECIDED.matcher(plain).region(start, plain.length()).lookingAt()) {
            return new Read(null, written, seeOther, Sure.OPEN);
        }
        for (Map.Entry<Disposition, Pattern> opening : OPENINGS.entrySet()) {
            Matcher words = opening.getValue().matcher(plain).region(start, plain.length());
            if (words.lookingAt()) {
                String reason = reason(written, plain, words.end());
                return new Read(
                        opening.getKey(), reason, seeOther, sure(plain.substring(start, nextEnd(plain, words.end()))));
            }
        }
        boolean refused = REFUSED_WITHIN.matcher(plain).find();
        return new Read(refused ? Disposition.REFUSED : null, written, seeOther, refused ? Sure.ASKED : Sure.FREE);
    }

    private static Sure sure(String words) {
        return words.contains("?") ? Sure.ASKED : Sure.SAID;
    }

    /** Up to the sign after the words, where a question mark stands. */
    private static int nextEnd(String plain, int end) {
        int next = end;
        while (next < plain.length() && " ?".indexOf(plain.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    /** What is said beyond the decision itself: "OK corrigé : …" decides once. */
    private static String reason(String written, String plain, int end) {
        Matcher again = OPENINGS.get(Disposition.ACCEPTED).matcher(plain);
        int next = past(plain, end);
        if (again.region(next, plain.length()).lookingAt() && isPause(plain, again.end(), written)) {
            next = past(plain, again.end());
        }
        return written.substring(next).strip();
    }

    /** Nothing follows in the same breath. */
    private static boolean isPause(String plain, int at, String written) {
        return past(plain, at) == plain.length()
                || written.charAt(at) == '\n'
                || past(plain, at) > at + 1
                || ":.,;!?".indexOf(plain.charAt(at)) >= 0;
    }

    private static int past(String plain, int from) {
        int next = from;
        while (next < plain.length() && " :.,;!?-=>/".indexOf(plain.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
