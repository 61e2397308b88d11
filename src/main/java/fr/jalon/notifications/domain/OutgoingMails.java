package fr.jalon.notifications.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface OutgoingMails extends Repository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    Optional<OutgoingMail> findById(UUID id);
}
