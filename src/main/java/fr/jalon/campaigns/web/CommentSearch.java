package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.Blank;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader looks for among the comments of a call, as the address says it. */
record CommentSearch(String document, String type, String organisme, UUID clause, String etat, String q, String apres) {

    static final String UNDECIDED = "SANS";

    /** The state of comments whose clause a person has to look at; for the people of the standard. */
    static final String TO_PLACE = "A-PLACER";

    CommentFilter filter() {
        return new CommentFilter(
                Blank.toNull(document),
                Blank.toNull(type),
                Blank.toNull(organisme),
                clause,
                UNDECIDED.equals(etat),
                disposition(),
                TO_PLACE.equals(etat),
                Blank.toNull(q));
    }

    /** Address of what follows, or null. */
    String next(String path, String cursor) {
        if (cursor == null) {
            return null;
        }
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(path);
        param(here, "document", Blank.toNull(document));
        param(here, "type", Blank.toNull(type));
        param(here, "organisme", Blank.toNull(organisme));
        param(here, "clause", clause);
        param(here, "etat", Blank.toNull(etat));
        param(here, "q", Blank.toNull(q));
        return here.queryParam("apres", cursor).encode().toUriString();
    }

    private Disposition disposition() {
        return Arrays.stream(Disposition.values())
                .filter(each -> each.name().equals(etat))
                .findFirst()
                .orElse(null);
    }

    private static void param(UriComponentsBuilder here, String name, Object value) {
        if (value != null) {
            here.queryParam(name, value);
        }
    }
}
