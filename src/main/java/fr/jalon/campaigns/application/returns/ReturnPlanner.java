package fr.jalon.campaigns.application.returns;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.application.returns.TakeReturns.Said;
import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.returns.Incoming;
import fr.jalon.campaigns.domain.returns.Merge;
import fr.jalon.campaigns.domain.table.ReadTable;
import fr.jalon.campaigns.domain.table.TableReader;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file under what a person says of it, and works out what it would change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnPlanner {

    private final RowFinder rows;
    private final CommentRecall recall;
    private final ReturnBook book;
    private final Organisations organisations;

    ReturnPlanner(RowFinder rows, CommentRecall recall, ReturnBook book, Organisations organisations) {
        this.rows = rows;
        this.recall = recall;
        this.book = book;
        this.organisations = organisations;
    }

    /** @param lock the counters that the rows will move are then kept from everybody else */
    ReturnPlan plan(Campaign call, Sent sent, Said said, boolean lock) {
        TableReader reader = new TableReader(call.types());
        ReadTable table = sent.mail()
                ? reader.readText(new String(sent.content(), StandardCharsets.UTF_8))
                : reader.read(sent.name(), sent.content());
        RowFinder.Found found = rows.find(call, table, told(call, said), book.codes(call.id()));
        List<Incoming> incoming = new ArrayList<>();
        found.rows().forEach(row -> incoming.add(incoming(row, incoming.size())));
        var last = lock ? recall.counters(found.rows()) : book.lastNumbers(call.id());
        List<Merge.Merged> merged = Merge.of(incoming, recall.known(found.rows(), book.takenIn(call.id(), sent)), last);
        return new ReturnPlan(null, table, found.organisation(), found.rows(), merged, found.doubts());
    }

    private RowFinder.Told told(Campaign call, Said said) {
        CampaignDocument document = said.document() == null ? null : call.document(said.document());
        if (said.organisation() == null) {
            return new RowFinder.Told(null, null, document, named(said));
        }
        Optional<OrganisationRef> known = organisations.written(said.organisation());
        if (known.isEmpty() && said.stranger()) {
            return new RowFinder.Told(null, said.organisation(), document, named(said));
        }
        return new RowFinder.Told(known.orElseThrow(() -> unknown(said.organisation())), null, document, named(said));
    }

    /** From now on the spellings of the file mean what was said. */
    void learn(Said said, String written) {
        if (said.organisation() != null && written != null) {
            organisations.learn(organisation(said.organisation()).id(), written);
        }
        named(said).forEach((spelling, organisation) -> organisations.learn(organisation.id(), spelling));
    }

    private Map<String, OrganisationRef> named(Said said) {
        Map<String, OrganisationRef> named = new HashMap<>();
        said.names().forEach((spelling, code) -> named.put(spelling, organisation(code)));
        return named;
    }

    /** @throws RuleViolation when nobody is known by that code or name */
    OrganisationRef organisation(String codeOrName) {
        return organisations.written(codeOrName).orElseThrow(() -> unknown(codeOrName));
    }

    private static RuleViolation unknown(String codeOrName) {
        return RuleViolation.of(
                "organisation-unknown", "organisation", Message.of("returns.organisation-unknown", codeOrName));
    }

    private static Incoming incoming(TakenRow row, int index) {
        return new Incoming(
                index,
                row.document().id(),
                row.code(),
                row.number(),
                row.read().typeCodes(),
                row.read().locator(),
                row.read().text(),
                row.read().proposedChange(),
                row.read().disposition(),
                row.read().decisionAsWritten(),
                row.answer(),
                row.read().actionAsWritten());
    }
}
