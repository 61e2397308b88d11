package fr.jalon.documents.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The texts of all standards. */
public interface DocumentTexts extends Repository<DocumentText, UUID> {

    DocumentText saveAndFlush(DocumentText text);

    Optional<DocumentText> findById(UUID id);

    List<DocumentText> findByStandardIdOrderByPosition(UUID standardId);
}
