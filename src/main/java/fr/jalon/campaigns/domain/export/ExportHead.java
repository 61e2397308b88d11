package fr.jalon.campaigns.domain.export;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What the head of the table says of the call.
 *
 * @param opens null until it is known; so is {@code closes}
 * @param withClauses some text of the call is online: comments may be attached to its clauses
 */
public record ExportHead(
        String title,
        List<Document> documents,
        List<Type> types,
        ZonedDateTime opens,
        ZonedDateTime closes,
        boolean withClauses) {

    /** @param title as the form names it, with the version of the draft */
    public record Document(String code, String title) {}

    public record Type(String code, String name) {}

    public ExportHead {
        documents = List.copyOf(documents);
        types = List.copyOf(types);
    }
}
