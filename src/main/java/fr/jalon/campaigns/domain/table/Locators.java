package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.Arrays;
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
    static final Set<String> COMMON = Set.of(
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

    /** For many locators in the same clauses. */
    public static List<FoldedClause> folded(List<ClauseCandidate> clauses) {
        return clauses.stream().map(FoldedClause::of).toList();
    }

    public static List<ClauseProposal> propose(String raw, List<ClauseCandidate> clauses) {
        return proposeAmong(raw, folded(clauses));
    }

    /** @return the likeliest first; empty when nothing is likely enough */
    public static List<ClauseProposal> proposeAmong(String raw, List<FoldedClause> clauses) {
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

    private static List<ClauseProposal> all(Place place, List<FoldedClause> clauses) {
        List<ClauseProposal> all = new ArrayList<>();
        String key = " " + place.key() + " ";
        Set<String> said = Set.copyOf(Arrays.asList(place.key().split(" ")));
        for (FoldedClause clause : clauses) {
            byNumber(place, clause, all);
            byName(place, clause, all);
            byTitle(key, said, clause, all);
        }
        byPage(place, clauses.stream().map(FoldedClause::clause).toList(), all);
        return all;
    }

    private static void byNumber(Place place, FoldedClause clause, List<ClauseProposal> into) {
        String number = clause.number();
        for (Place.Section section : place.sections()) {
            if (!number.isEmpty() && number.equals(section.number())) {
                double sure = section.isNamed() ? 0.95 : section.number().contains(".") ? 0.85 : 0.45;
                into.add(
                        new ClauseProposal(clause.clause().id(), sure, Message.of("locator.number", section.number())));
            }
        }
    }

    /** Names of fields and values are written as they are, with underscores or humps. */
    private static void byName(Place place, FoldedClause clause, List<ClauseProposal> into) {
        for (String plain : clause.names()) {
            String last = plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('/')) + 1);
            if (place.names().contains(plain) || place.names().contains(last)) {
                boolean named = place.isNamed(last);
                boolean shaped = last.contains("_") || last.length() > 8;
                into.add(new ClauseProposal(
                        clause.clause().id(), named ? 0.9 : shaped ? 0.75 : 0.35, Message.of("locator.name", last)));
            }
        }
    }

    private static void byTitle(String key, Set<String> said, FoldedClause folded, List<ClauseProposal> into) {
        String title = folded.title();
        if (title.length() < 4 || COMMON.contains(title)) {
            return;
        }
        ClauseCandidate clause = folded.clause();
        if (key.contains(" " + title + " ")) {
            into.add(new ClauseProposal(
                    clause.id(), title.contains(" ") ? 0.9 : 0.6, Message.of("locator.title", clause.title())));
            return;
        }
        long met = folded.words().stream().filter(said::contains).count();
        if (met >= 2 && met * 3 >= folded.words().size() * 2) {
            into.add(new ClauseProposal(
                    clause.id(), 0.3 + 0.4 * met / folded.words().size(), Message.of("locator.words", clause.title())));
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
