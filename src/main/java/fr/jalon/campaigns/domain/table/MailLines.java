package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What single lines of a mail are. */
final class MailLines {

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:(?:commentaire|remarque|point|question|comment)\\s+)?(?:n°\\s*|#\\s*)?(\\d{1,3})\\s*(?:[)°]|[.:/–—-](?=\\s))\\s*[-–:]?\\s*(\\S.*)$",
            I);
    private static final Pattern PLACED = Pattern.compile(
            "^\\s*(?:[-•*–·>]\\s*)?((?:p\\.?|pp\\.?|pages?|§+|chap(?:itre)?\\.?|section|article|art\\.?|paragraphe|annexe|figure|fig\\.?|tableau|ligne"
                    + "|titre|champ|table|partie|attribut|classe)\\s*(?=[\\d\\p{L}«\"§_])[^:=→\\n]{0,70}?|\\d{1,2}(?:\\.\\d{1,2})+[^:=→\\n]{0,50}?)"
                    + "\\s*(?::|–|—|\\s-\\s|=>|→)\\s*(\\S.*)$",
            I);

    /** A place that begins a sentence without any sign that sets it apart, but maybe a comma. */
    private static final Pattern LEADING = Pattern.compile(
            "^\\s*(?:[-•*–·>]\\s*)?((?:p\\.?|pp\\.?|pages?|§+|chap(?:itre)?\\.?|sections?|articles?|art\\.?|paragraphes?|annexe|figure|fig\\.?"
                    + "|tableau|lignes?|table|partie)\\s*(?:n°\\s*)?(?:\\d[\\d.-]*(?<=\\d)(?:\\s(?:et|à)\\s\\d+)?|(?-i:[A-Z](?:\\.\\d+)*|[IVX]+))(?![\\p{L}\\d])"
                    + "|\\d{1,2}(?:\\.\\d{1,2})+)(?:\\s*(,)\\s*|\\s+)(\\S.*)$",
            I);
    /** What announces the points, and is none. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^\\s*(?:voici|veuillez|vous trouverez|(?:nous|je) vous (?:adress|transm|envo|fai|fer|pri|remerci)|suite a|en reponse|dans le cadre|comme convenu"
                    + "|ci-(?:dessous|joint|apres)|conformement|merci (?:pour|de votre|d.avance)|please find|here (?:are|is)|thank)"
                    + ".*\\b(?:remarques?|commentaires?|observations?|contributions?|retours?|avis|reponses?|appel|consultation|comments?|remarks|feedback)\\b");

    private static final Pattern BULLET = Pattern.compile("^\\s*[-•*–·]\\s+(\\S.*)$");
    private static final Pattern PROPOSAL = Pattern.compile(
            "^\\s*(?:[-•*=>→–]+\\s*)?(?:proposition(?: de (?:modification|rédaction|correction|texte))?|modification proposée|nous proposons|rédaction proposée"
                    + "|suggestion|proposed change|proposal)\\s*[:–-]\\s*(.*)$",
            I);
    private static final Pattern PROPOSAL_WITHIN = Pattern.compile(
            "(?<=[.!?;])\\s+(?:proposition(?: de modification)?|modification proposée|suggestion)\\s*:\\s*", I);
    private static final Pattern TYPE = Pattern.compile("^\\s*[\\[(]([A-Z](?:\\s?[-/]\\s?[A-Z]){0,2})[\\])]");
    private static final Pattern COURTESY = Pattern.compile(
            "^\\s*(?:(?:bonjour|bonsoir|madame|monsieur|mesdames|chers?|cheres?|hello|dear|hi)\\b.{0,60}"
                    + "|(?:de|from|envoye|sent|a|to|cc|objet|subject|date|repondre a|reply-to)\\s?:\\s.{0,200}|>.*"
                    + "|(?:le .{5,80} a ecrit|on .{5,80} wrote)\\s?:)\\s*$");
    private static final Pattern CLOSING = Pattern.compile(
            "^\\s*(?:(?:(?:bien |tres )?cordialement|bien a vous|salutations|sinceres salutations|(?:best |kind )?regards|bonne (?:journee|reception|soiree)"
                    + "|respectueusement|avec nos salutations|dans l'attente|restant a votre disposition|en vous remerciant)\\b.{0,80}|--\\s*|_{5,}|-{5,}.*)$");

    /** How the points of a mail begin. */
    enum Scheme {
        NUMBERS,
        PLACES,
        PLACED_BULLETS,
        BULLETS,
        PARAGRAPHS
    }

    record Item(String number, String locator, String words) {}

    private MailLines() {}

    static Scheme scheme(List<String> lines) {
        if (count(lines, NUMBERED) >= 2) {
            return Scheme.NUMBERS;
        }
        if (count(lines, PLACED) >= 1) {
            boolean bullets = lines.stream()
                    .anyMatch(line -> BULLET.matcher(line).matches()
                            && PLACED.matcher(line).matches());
            return bullets ? Scheme.PLACED_BULLETS : Scheme.PLACES;
        }
        return count(lines, BULLET) >= 2 ? Scheme.BULLETS : Scheme.PARAGRAPHS;
    }

    private static long count(List<String> lines, Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    }

    /** The point that begins with this line; null when none does. @param paragraph what the line begins, or empty */
    static Item item(String line, Scheme scheme, String paragraph, boolean first) {
        Matcher numbered = NUMBERED.matcher(line);
        if (scheme != Scheme.PARAGRAPHS && numbered.matches()) {
            Matcher placed = PLACED.matcher(numbered.group(2));
            return placed.matches()
                    ? new Item(numbered.group(1), placed.group(1).strip(), placed.group(2))
                    : new Item(numbered.group(1), "", numbered.group(2));
        }
        if (PROPOSAL.matcher(line).matches()) {
            return null;
        }
        Item placed = placed(line, scheme, !paragraph.isEmpty());
        return placed != null ? placed : unplaced(line, scheme, paragraph, first);
    }

    private static Item placed(String line, Scheme scheme, boolean startsParagraph) {
        Matcher placed = PLACED.matcher(line);
        if ((scheme == Scheme.PLACES || scheme == Scheme.PLACED_BULLETS || startsParagraph) && placed.matches()) {
            return new Item("", placed.group(1).strip(), placed.group(2));
        }
        Matcher leading = LEADING.matcher(line);
        if (!leading.matches()) {
            return null;
        }
        boolean comma = leading.group(2) != null;
        boolean plain = comma && !Character.isLowerCase(leading.group(1).charAt(0));
        String words = comma ? leading.group(3) : leading.group(1) + " " + leading.group(3);
        return startsParagraph || plain ? new Item("", leading.group(1).strip(), words) : null;
    }

    private static Item unplaced(String line, Scheme scheme, String paragraph, boolean first) {
        Matcher bullet = BULLET.matcher(line);
        if ((scheme == Scheme.BULLETS || scheme == Scheme.PLACED_BULLETS) && bullet.matches()) {
            return new Item("", "", bullet.group(1));
        }
        boolean apart = scheme == Scheme.PARAGRAPHS
                || first && !isIntroduction(paragraph)
                || !first && scheme != Scheme.NUMBERS;
        return !paragraph.isEmpty() && apart && isSentence(paragraph, scheme) ? new Item("", "", line.strip()) : null;
    }

    private static boolean isIntroduction(String paragraph) {
        return paragraph.length() < 400
                && INTRODUCTION.matcher(Words.plain(paragraph)).find();
    }

    /** Does the line begin something by itself, whatever stands before it? */
    static boolean beginsAnew(String line) {
        return NUMBERED.matcher(line).matches()
                || PLACED.matcher(line).matches()
                || BULLET.matcher(line).matches()
                || PROPOSAL.matcher(line).matches()
                || isCourtesy(line)
                || isClosing(line);
    }

    /** Beside points of another shape, only a whole sentence is one. */
    private static boolean isSentence(String line, Scheme scheme) {
        return scheme == Scheme.PARAGRAPHS || line.length() > 25 && line.matches("\\p{Lu}.*[.!?]\\s*");
    }

    static String proposal(String line) {
        Matcher proposal = PROPOSAL.matcher(line);
        return proposal.matches() ? proposal.group(1) : null;
    }

    /** The words before a proposal made in the same line, and the proposal; one part only when there is none. */
    static String[] parts(String line) {
        return PROPOSAL_WITHIN.split(line, 2);
    }

    /** A type in brackets at the beginning; empty when there is none. */
    static String type(String words) {
        Matcher type = TYPE.matcher(words);
        return type.find() ? type.group(1) : "";
    }

    static boolean isCourtesy(String line) {
        return COURTESY.matcher(Words.plain(line)).matches();
    }

    static boolean isClosing(String line) {
        return CLOSING.matcher(Words.plain(line)).matches();
    }
}
