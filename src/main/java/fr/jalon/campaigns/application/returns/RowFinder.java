package fr.jalon.campaigns.application.returns;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.campaigns.domain.table.Doubt;
import fr.jalon.campaigns.domain.table.ReadRow;
import fr.jalon.campaigns.domain.table.ReadTable;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
     * @param stranger name of the organisation of all rows, which nobody knows; or null
     * @param document of all rows, or null
     * @param names organisations by the spellings that mean them
     */
    record Told(
            OrganisationRef organisation,
            String stranger,
            CampaignDocument document,
            Map<String, OrganisationRef> names) {

        /** Whose a row is, or null. */
        OrganisationRef whose(ReadRow row, ReadTable table, Map<String, OrganisationRef> known) {
            if (organisation != null || stranger != null) {
                return organisation;
            }
            return RowFinder.whose(row, table, known);
        }

        /** What a row, or else its table, calls its organisation; null when neither does. */
        String written(ReadRow row, ReadTable table) {
            if (stranger != null) {
                return stranger;
            }
            return !row.organisation().isBlank() ? row.organisation() : table.organisation();
        }
    }

    /** @param codes under which organisations count in this call already */
    Found find(Campaign call, ReadTable table, Told told, Map<UUID, Set<String>> codes) {
        List<Doubt> doubts = new ArrayList<>(table.doubts());
        Map<String, OrganisationRef> known = new HashMap<>(organisations.writtenAs(spellings(table)));
        known.putAll(told.names());
        ClauseProposals clauses = new ClauseProposals(texts.getIfAvailable());
        Set<String> strangers = new HashSet<>();
        List<TakenRow> rows = new ArrayList<>();
        for (ReadRow row : table.rows()) {
            CampaignDocument about =
                    told.document() != null ? told.document() : document(call, table, row, doubts, strangers);
            OrganisationRef whose = told.whose(row, table, known);
            String code = whose == null
                    ? code(row, told.written(row, table), doubts, strangers)
                    : code(whose, codes.getOrDefault(whose.id(), Set.of()));
            UUID clause = clauses.propose(about, row.locator());
            rows.add(new TakenRow(
                    told.stranger() == null ? row : row.of(told.stranger()),
                    about,
                    whose,
                    code,
                    Codes.number(row.ref(), row.number()),
                    table.proposing().contains(row.table()),
                    clause));
        }
        return new Found(
                rows, doubts, told.stranger() != null ? told.stranger() : name(table, told.organisation(), known));
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

    private static String code(ReadRow row, String written, List<Doubt> doubts, Set<String> told) {
        String prefix = Codes.prefix(row.ref());
        if (Ref.WEB.equals(prefix) || Codes.NOBODY.equals(prefix)) {
            return prefix;
        }
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
        return DocumentNames.find(all, row.document())
                .or(() -> DocumentNames.find(all, table.draftName()))
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
}
