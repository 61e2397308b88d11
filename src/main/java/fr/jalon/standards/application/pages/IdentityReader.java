package fr.jalon.standards.application.pages;

import fr.jalon.standards.domain.Identity;
import fr.jalon.standards.domain.Standard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a standard says of itself, for the form that changes it. */
@Service
@Transactional(readOnly = true)
public class IdentityReader {

    private final Heads heads;

    IdentityReader(Heads heads) {
        this.heads = heads;
    }

    /** @param version for telling that somebody else changed it since */
    public record Known(Identity identity, long version) {}

    public Known known(String slug) {
        Standard standard = heads.standard(slug);
        return new Known(standard.identity(), standard.version());
    }
}
