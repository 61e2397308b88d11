package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Proposes the clause that a comment points at. The words stay as they are written; a proposal is never more than that,
 * and words that fit nothing well enough get none.
 */
public final class Locators {

    private static final double ENOUGH = 0.4;
    private static final int MOST = 5;
    private static final int LONGEST = 600;

    /** Words of titles that single out nothing. */
    private static final Set<String> COMMON = Set.of(
            "page",
            "pages",
            "paragraphe",
            "tableau",
            "table",
            "figure",
            "note",
            "ligne",
            "champ",
            "titre",
            "annexe",
            "partie",
            "section",
            "chapitre",
            "attribut",
            "classe",
            "github",
            "les",
            "des",
            "une",
            "pour",
            "dans",
            "sur",
            "aux",
            "par",
            "standard",
            "document",
            "suivantes",
            "suivants",
            "ensemble",
            "general",
            "modele",
            "donnees");

    private Locators() {}

    /** @return the likeliest first; empty when nothing is likely enough */
    public static List<ClauseProposal> propose(String raw, List<ClauseCandidate> clauses) {
        if (Words.isBlank(raw) || raw.length() > LONGEST) {
            return List.of();
        }
        Place place = Place.of(raw);
        Map<UUID, ClauseProposal> best = new LinkedHashMap<>();
        for (ClauseProposal proposal : all(place, clauses)) {
            best.merge(
                    proposal.clause(), proposal, (one, other) -> one.confidence() >= other.confidence() ? one : other);
        }
        return best.values().stream()
                .filter(proposal -> proposal.confidence() >= ENOUGH)
                .sorted(Comparator.comparingDouble(ClauseProposal::confidence).reversed())
                .limit(MOST)
                .toList();
    }

    private static List<ClauseProposal> all(Place place, List<ClauseCandidate> clauses) {
        List<ClauseProposal> all = new ArrayList<>();
        for (ClauseCandidate clause : clauses) {
            byNumber(place, clause, all);
            byName(place, clause, all);
            byTitle(place, clause, all);
        }
        byPage(place, clauses, all);
        return all;
    }

    private static void byNumber(Place place, ClauseCandidate clause, List<ClauseProposal> into) {
        String number = bare(clause.number());
        for (Place.Section section : place.sections()) {
            if (!number.isEmpty() && number.equals(section.number())) {
                double sure = section.isNamed() ? 0.95 : section.number().contains(".") ? 0.85 : 0.45;
                into.add(new ClauseProposal(clause.id(), sure, Message.of("locator.number", section.number())));
            }
        }
    }

    private static String bare(String number) {
        return number == null ? "" : Words.plain(number).replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
    }

    /** Names of fields and values are written as they are, with underscores or humps. */
    private static void byName(Place place, ClauseCandidate clause, List<ClauseProposal> into) {
        for (String name : List.of(text(clause.anchor()), text(clause.title()))) {
            String plain = Words.plain(name).strip();
            if (plain.isEmpty() || plain.contains(" ") || plain.length() > 80) {
                continue;
            }
            String last = plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('/')) + 1);
            if (place.names().contains(plain) || place.names().contains(last)) {
                boolean named = place.isNamed(last);
                boolean shaped = last.contains("_") || last.length() > 8;
                into.add(new ClauseProposal(
                        clause.id(), named ? 0.9 : shaped ? 0.75 : 0.35, Message.of("locator.name", last)));
            }
        }
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    private static void byTitle(Place place, ClauseCandidate clause, List<ClauseProposal> into) {
        String title = Words.key(text(clause.title()));
        if (title.length() < 4 || COMMON.contains(title)) {
            return;
        }
        if ((" " + place.key() + " ").contains(" " + title + " ")) {
            into.add(new ClauseProposal(
                    clause.id(), title.contains(" ") ? 0.9 : 0.6, Message.of("locator.title", clause.title())));
            return;
        }
        List<String> words = List.of(title.split(" ")).stream()
                .filter(word -> word.length() > 3 && !COMMON.contains(word))
                .distinct()
                .toList();
        List<String> said = List.of(place.key().split(" "));
        long met = words.stream().filter(said::contains).count();
        if (met >= 2 && met * 3 >= words.size() * 2) {
            into.add(new ClauseProposal(
                    clause.id(), 0.3 + 0.4 * met / words.size(), Message.of("locator.words", clause.title())));
        }
    }

    /** The clause that begins on the page; else the last one that begins before it, which the page then shows. */
    private static void byPage(Place place, List<ClauseCandidate> clauses, List<ClauseProposal> into) {
        for (int page : place.pages()) {
            List<ClauseCandidate> onPage = clauses.stream()
                    .filter(clause -> clause.page() != null && clause.page() == page)
                    .toList();
            onPage.forEach(clause -> into.add(new ClauseProposal(
                    clause.id(), onPage.size() == 1 ? 0.6 : 0.45, Message.of("locator.page", page))));
            clauses.stream()
                    .filter(clause -> clause.page() != null && clause.page() < page)
                    .reduce((one, other) -> other.page() >= one.page() ? other : one)
                    .filter(clause -> clauses.stream().anyMatch(later -> later.page() != null && later.page() >= page))
                    .ifPresent(clause -> into.add(new ClauseProposal(
                            clause.id(), onPage.isEmpty() ? 0.55 : 0.4, Message.of("locator.page-before", page))));
        }
    }
}
