package fr.jalon.campaigns.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Comments, one by one; lists are read by queries. */
public interface Comments extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    List<Comment> findByContributorIdOrderByWrittenAt(UUID contributorId);

    List<Comment> findByContributorIdAndStateOrderByWrittenAt(UUID contributorId, CommentState state);

    /** What somebody sent on a document since that moment, whatever became of it. */
    List<Comment> findByContributorIdAndDocumentIdAndSentAtAfter(UUID contributorId, UUID documentId, Instant since);

    Optional<Comment> findByDocumentIdAndRef(UUID documentId, String ref);

    List<Comment> findByPositionId(UUID positionId);

    /** What members handed to their organisation in a call. */
    List<Comment> findByCampaignIdAndEntrustedTo(UUID campaignId, UUID organisationId);

    void delete(Comment comment);
}
