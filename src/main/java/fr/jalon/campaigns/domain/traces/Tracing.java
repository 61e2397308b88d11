package fr.jalon.campaigns.domain.traces;

import fr.jalon.campaigns.domain.answers.Pointers;
import fr.jalon.campaigns.domain.table.ClauseCandidate;
import fr.jalon.campaigns.domain.table.FoldedClause;
import fr.jalon.campaigns.domain.table.Locators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Proposes which comments changed which clauses: by change notes that cite them ("DDT38-17"), by the clause they are
 * about, by their wording. A proposal is never more than that; a person confirms it.
 */
public final class Tracing {

    private static final int ENOUGH = 50;
    private static final int MOST = 3;
    private static final int SHOWN = 6;
    private static final double LIKE = 0.4;
    private static final double VERY_LIKE = 0.6;

    private final List<Changed> changed;
    private final List<FoldedClause> places;
    private final Map<UUID, Set<String>> added = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> cited = new HashMap<>();
    private final Vocabulary vocabulary;

    private Tracing(List<Changed> changed, String notes) {
        this.changed = changed;
        List<ClauseCandidate> candidates = changed.stream()
                .map(each ->
                        new ClauseCandidate(each.identity(), each.number(), each.title(), each.page(), each.anchor()))
                .toList();
        this.places = Locators.folded(candidates);
        changed.forEach(each -> added.put(each.identity(), each.words()));
        this.vocabulary = new Vocabulary(added.values());
        changed.forEach(each -> Pointers.all(each.added()).forEach(ref -> cite(ref, List.of(each.identity()))));
        if (notes != null) {
            notes.lines().forEach(this::note);
        }
    }

    /**
     * A clause that a comment may have changed.
     *
     * @param score the higher the surer
     * @param words of the comment that were added to the clause
     */
    public record Proposal(UUID comment, UUID clause, int score, Set<Sign> signs, List<String> words) {}

    /** @param notes what was changed, line by line, as those who changed it wrote it down; or null */
    public static List<Proposal> propose(List<Asking> comments, List<Changed> changed, String notes) {
        Tracing tracing = new Tracing(changed, notes);
        return comments.stream()
                .filter(Asking::mayHaveChanged)
                .flatMap(comment -> tracing.of(comment).stream())
                .toList();
    }

    /** A line of the notes: the comments it cites, and the clauses its other words lead to. */
    private void note(String line) {
        Set<String> refs = Pointers.all(line);
        if (!refs.isEmpty()) {
            String rest = refs.stream()
                    .reduce(line, (words, ref) -> words.replaceAll("(?i)" + ref.replace("-", " ?- ?"), " "));
            List<UUID> led = places(rest);
            Set<String> words = Vocabulary.words(rest);
            List<UUID> clauses = led.isEmpty() ? named(words) : led;
            List<UUID> meant = clauses.isEmpty() ? likest(words) : clauses;
            refs.forEach(ref -> cite(ref, meant));
        }
    }

    private void cite(String ref, List<UUID> clauses) {
        cited.computeIfAbsent(ref, none -> new LinkedHashSet<>()).addAll(clauses);
    }

    private List<UUID> places(String words) {
        return Locators.proposeAmong(words, places).stream()
                .filter(place -> place.confidence() >= 0.55)
                .map(place -> place.clause())
                .limit(1)
                .toList();
    }

    /** A word that stands in the title of one clause only names it. */
    private List<UUID> named(Set<String> words) {
        for (String word : words) {
            List<Changed> titled = changed.stream()
                    .filter(each -> Vocabulary.words(each.title()).contains(word))
                    .toList();
            if (titled.size() == 1) {
                return List.of(titled.get(0).identity());
            }
        }
        return List.of();
    }

    private List<UUID> likest(Set<String> words) {
        return added.entrySet().stream()
                .filter(each -> vocabulary.share(words, each.getValue()) >= LIKE)
                .max(Comparator.comparingDouble(each -> vocabulary.share(words, each.getValue())))
                .map(each -> List.of(each.getKey()))
                .orElse(List.of());
    }

    private List<Proposal> of(Asking comment) {
        Set<UUID> named = Set.copyOf(places(comment.action()));
        Set<UUID> led = comment.clause() == null ? Set.copyOf(places(comment.locator())) : Set.of();
        Set<UUID> noted = cited.getOrDefault(comment.ref().toUpperCase(Locale.ROOT), Set.of());
        Said said = new Said(Vocabulary.words(comment.proposedChange()), Vocabulary.words(comment.text()));
        List<Proposal> proposals = new ArrayList<>();
        for (Changed clause : changed) {
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            put(signs, Sign.CITED, noted.contains(clause.identity()));
            put(signs, Sign.ACTION, named.contains(clause.identity()));
            put(signs, Sign.CLAUSE, clause.identity().equals(comment.clause()));
            put(signs, Sign.PLACE, led.contains(clause.identity()));
            proposal(comment, clause, signs, said).ifPresent(proposals::add);
        }
        return proposals.stream()
                .sorted(Comparator.comparingInt(Proposal::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static void put(Set<Sign> signs, Sign sign, boolean there) {
        if (there) {
            signs.add(sign);
        }
    }

    /** Words of a comment. */
    private record Said(Set<String> proposed, Set<String> explained) {

        Set<String> all() {
            Set<String> all = new HashSet<>(proposed);
            all.addAll(explained);
            return all;
        }
    }

    private Optional<Proposal> proposal(Asking comment, Changed clause, Set<Sign> signs, Said said) {
        Set<String> words = added.get(clause.identity());
        double like = Math.max(like(said.proposed(), words), like(said.explained(), words) * 0.8);
        put(signs, Sign.WORDING, like >= (signs.isEmpty() ? LIKE : LIKE / 2));
        int score = signs.stream().mapToInt(Sign::weight).sum() + (int) (Math.min(like, VERY_LIKE) * 30);
        if (score < ENOUGH) {
            return Optional.empty();
        }
        List<String> common = vocabulary.common(said.all(), words);
        return Optional.of(new Proposal(
                comment.id(),
                clause.identity(),
                score,
                signs,
                common.stream().limit(SHOWN).toList()));
    }

    /** One word in common proves nothing, unless nothing else was asked for, or it stands in no other clause. */
    private double like(Set<String> asked, Set<String> words) {
        List<String> common = vocabulary.common(asked, words);
        if (common.isEmpty() || common.size() == 1 && asked.size() > 2) {
            return 0;
        }
        return vocabulary.share(asked, words);
    }
}
