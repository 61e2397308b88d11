package fr.jalon.documents.application;

/** The one that a text without a revision in its address leads to: see {@link TextCatalogue#ofStandard}. */
final class LatestRevision {

    /** A condition on a revision {@code r}. */
    static final String IS_R = """
            r.state = 'TAKEN_IN' and not exists (select from revision later
                where later.text_id = r.text_id and later.state = 'TAKEN_IN'
                and (later.taken_in_at > r.taken_in_at or later.taken_in_at = r.taken_in_at and later.id < r.id))
            """;

    private LatestRevision() {}
}
