package fr.jalon.documents.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The revisions of all texts, drafts included. */
public interface Revisions extends Repository<Revision, UUID> {

    Revision saveAndFlush(Revision revision);

    Optional<Revision> findById(UUID id);

    Optional<Revision> findFirstByTextIdAndStateOrderByTakenInAtDesc(UUID textId, RevisionState state);

    boolean existsByTextIdAndSlugAndState(UUID textId, String slug, RevisionState state);

    List<Revision> findByStandardIdAndStateOrderByImportedAt(UUID standardId, RevisionState state);

    void delete(Revision revision);

    /** Before what the revision refers to is taken away by other means. */
    void flush();
}
