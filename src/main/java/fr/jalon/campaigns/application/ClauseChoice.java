package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.table.ClauseCandidate;
import fr.jalon.campaigns.domain.table.Locators;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clauses a comment may be about: its own, those its locator points at, all of them. */
@Service
@Transactional(readOnly = true)
public class ClauseChoice {

    private final ObjectProvider<Texts> texts;

    ClauseChoice(ObjectProvider<Texts> texts) {
        this.texts = texts;
    }

    /** The clause a comment is about, as the document of the call has it; empty for the whole, and for an orphan. */
    public Optional<ClauseRef> present(CallView.Document document, UUID identity) {
        Texts known = texts.getIfAvailable();
        return known == null || identity == null || document.revisionId() == null
                ? Optional.empty()
                : known.clause(document.revisionId(), identity);
    }

    /** In reading order; none where the document is not read online. */
    public List<ClauseRef> all(CallView.Document document) {
        Texts known = texts.getIfAvailable();
        return known == null || document.revisionId() == null ? List.of() : known.clauses(document.revisionId());
    }

    /** The likeliest first. */
    public List<ClauseRef> proposed(String locator, List<ClauseRef> clauses) {
        List<ClauseCandidate> candidates = clauses.stream()
                .map(clause -> new ClauseCandidate(
                        clause.identity(), clause.number(), clause.title(), clause.page(), clause.anchor()))
                .toList();
        return Locators.propose(locator, candidates).stream()
                .flatMap(proposal ->
                        clauses.stream().filter(clause -> clause.identity().equals(proposal.clause())))
                .toList();
    }
}
