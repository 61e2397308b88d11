package fr.jalon.campaigns.application.returns;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.campaigns.domain.table.ClauseCandidate;
import fr.jalon.campaigns.domain.table.Doubt;
import fr.jalon.campaigns.domain.table.FoldedClause;
import fr.jalon.campaigns.domain.table.Locators;
import fr.jalon.campaigns.domain.table.ReadRow;
import fr.jalon.campaigns.domain.table.ReadTable;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Message;
import fr.jalon.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds whose each row of a table is, which document and which clause it is about. What is not sure is a doubt. */
@Component
class RowFinder {

    private final Organisations organisations;
    private final ObjectProvider<Texts> texts;

    RowFinder(Organisations organisations, ObjectProvider<Texts> texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    /** The rows of a file as they will be taken in. */
    record Found(List<TakenRow> rows, List<Doubt> doubts, String organisation) {}

    /**
     * What a person says of the file.
     *
     * @param organisation of all rows, or null
     * @param document of all rows, or null
     * @param names organisations by the spellings that mean them
     */
    record Told(OrganisationRef organisation, CampaignDocument document, Map<String, OrganisationRef> names) {}

    /** @param codes under which organisations count in this call already */
    Found find(Campaign call, ReadTable table, Told told, Map<UUID, Set<String>> codes) {
        List<Doubt> doubts = new ArrayList<>(table.doubts());
        Map<String, OrganisationRef> known = new HashMap<>(organisations.writtenAs(spellings(table)));
        known.putAll(told.names());
        Map<UUID, Map<String, Optional<UUID>>> clauses = new HashMap<>();
        Map<UUID, List<FoldedClause>> candidates = new HashMap<>();
        Set<String> strangers = new HashSet<>();
        List<TakenRow> rows = new ArrayList<>();
        for (ReadRow row : table.rows()) {
            CampaignDocument about =
                    told.document() != null ? told.document() : document(call, table, row, doubts, strangers);
            OrganisationRef whose = told.organisation() != null ? told.organisation() : whose(row, table, known);
            String code = whose == null
                    ? code(row, table, doubts, strangers)
                    : code(whose, codes.getOrDefault(whose.id(), Set.of()));
            UUID clause = clauses.computeIfAbsent(about.id(), none -> new HashMap<>())
                    .computeIfAbsent(
                            row.locator(),
                            words -> propose(words, candidates.computeIfAbsent(about.id(), none -> candidates(about))))
                    .orElse(null);
            rows.add(new TakenRow(
                    row,
                    about,
                    whose,
                    code,
                    Codes.number(row.ref(), row.number()),
                    table.proposing().contains(row.table()),
                    clause));
        }
        return new Found(rows, doubts, name(table, told.organisation(), known));
    }

    /** References given are never given anew: an organisation goes on under the code it began with. */
    private static String code(OrganisationRef organisation, Set<String> inThisCall) {
        return inThisCall.isEmpty() || inThisCall.contains(organisation.code())
                ? organisation.code()
                : inThisCall.iterator().next();
    }

    private static String name(ReadTable table, OrganisationRef chosen, Map<String, OrganisationRef> known) {
        if (chosen != null) {
            return chosen.code();
        }
        OrganisationRef whole = table.organisation() == null ? null : known.get(table.organisation());
        return whole != null ? whole.code() : table.organisation();
    }

    private static Set<String> spellings(ReadTable table) {
        Set<String> spellings = new HashSet<>();
        add(spellings, table.organisation());
        table.rows().forEach(row -> {
            add(spellings, row.organisation());
            add(spellings, row.document());
            add(spellings, Codes.prefix(row.ref()));
        });
        return spellings;
    }

    private static void add(Set<String> spellings, String spelling) {
        if (spelling != null && !spelling.isBlank()) {
            spellings.add(spelling);
        }
    }

    private static OrganisationRef whose(ReadRow row, ReadTable table, Map<String, OrganisationRef> known) {
        String prefix = Codes.prefix(row.ref());
        OrganisationRef byRow = known.get(row.organisation());
        OrganisationRef byRef = prefix == null ? null : known.get(prefix);
        if (Ref.WEB.equals(prefix)) {
            return null;
        }
        if (byRow != null || byRef != null || !row.organisation().isBlank()) {
            return byRow != null ? byRow : byRef;
        }
        return known.get(table.organisation() == null ? row.document() : table.organisation());
    }

    private static String code(ReadRow row, ReadTable table, List<Doubt> doubts, Set<String> told) {
        String prefix = Codes.prefix(row.ref());
        if (Ref.WEB.equals(prefix) || Codes.NOBODY.equals(prefix)) {
            return prefix;
        }
        String written = !row.organisation().isBlank() ? row.organisation() : table.organisation();
        String key = written == null ? "" : written;
        if (told.add("organisation " + key)) {
            Message why = key.isBlank()
                    ? Message.of("returns.no-organisation", Codes.NOBODY)
                    : Message.of("returns.unknown-organisation", key, Codes.made(key));
            doubts.add(new Doubt(key.isBlank() ? 0 : row.row(), row.table(), "organisation", key, why));
        }
        return key.isBlank() ? Codes.NOBODY : Codes.made(key);
    }

    /** By the name of the sheet or heading, else by what the form says it is about. */
    private static CampaignDocument document(
            Campaign call, ReadTable table, ReadRow row, List<Doubt> doubts, Set<String> told) {
        List<CampaignDocument> all = call.documents();
        if (all.size() == 1) {
            return all.get(0);
        }
        return named(all, row.document())
                .or(() -> named(all, table.draftName()))
                .orElseGet(() -> {
                    if (told.add("document " + row.document())) {
                        doubts.add(new Doubt(
                                0,
                                row.table(),
                                "document",
                                row.document() == null ? "" : row.document(),
                                Message.of("returns.which-document", all.get(0).title())));
                    }
                    return all.get(0);
                });
    }

    private static Optional<CampaignDocument> named(List<CampaignDocument> all, String words) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        String plain = "-" + Slug.of(words, "") + "-";
        List<CampaignDocument> exact = all.stream()
                .filter(each ->
                        plain.equals("-" + each.code() + "-") || plain.equals("-" + Slug.of(each.title(), "") + "-"))
                .toList();
        List<CampaignDocument> within = all.stream()
                .filter(each -> plain.contains("-" + each.code() + "-")
                        || plain.contains("-" + Slug.of(each.title(), "?") + "-")
                        || ("-" + Slug.of(each.title(), "") + "-").contains(plain))
                .toList();
        List<CampaignDocument> best = exact.isEmpty() ? within : exact;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private List<FoldedClause> candidates(CampaignDocument document) {
        Texts known = texts.getIfAvailable();
        if (known == null || document.revisionId() == null) {
            return List.of();
        }
        return Locators.folded(known.clauses(document.revisionId()).stream()
                .map(RowFinder::candidate)
                .toList());
    }

    private static ClauseCandidate candidate(ClauseRef clause) {
        return new ClauseCandidate(clause.identity(), clause.number(), clause.title(), clause.page(), clause.anchor());
    }

    private static Optional<UUID> propose(String locator, List<FoldedClause> candidates) {
        return candidates.isEmpty()
                ? Optional.empty()
                : Locators.proposeAmong(locator, candidates).stream()
                        .findFirst()
                        .map(proposal -> proposal.clause());
    }
}
