package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Comments;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which clause a comment is about, where its author or the words of a table did not say it well. */
@Service
@Transactional
public class PlaceComments {

    private final CampaignDesk desk;
    private final Comments comments;
    private final ObjectProvider<Texts> texts;
    private final Clock clock;

    PlaceComments(CampaignDesk desk, Comments comments, ObjectProvider<Texts> texts, Clock clock) {
        this.desk = desk;
        this.comments = comments;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param document its code
     * @param clause identity of one of its clauses; null for the whole document
     */
    public void place(String slug, String document, String ref, UUID clause, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        CampaignDocument about = call.document(document);
        Comment comment =
                comments.findByDocumentIdAndRef(about.id(), ref).orElseThrow(() -> new NotFound("comment " + ref));
        boolean isConfirmed = clause != null && clause.equals(comment.clauseIdentity());
        if (clause != null && !isConfirmed && !isOf(about, clause)) {
            throw RuleViolation.of("clause-unknown", "clause", Message.of("comment.clause-unknown"));
        }
        comment.place(call, clause, actor, clock.instant());
        comments.save(comment);
    }

    private boolean isOf(CampaignDocument document, UUID clause) {
        Texts known = texts.getIfAvailable();
        return known != null
                && document.revisionId() != null
                && known.clause(document.revisionId(), clause).isPresent();
    }
}
