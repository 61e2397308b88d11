package fr.jalon.meetings.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What people took on, on all standards. */
public interface ActionItems extends Repository<ActionItem, UUID> {

    ActionItem save(ActionItem action);

    Optional<ActionItem> findById(UUID id);
}
