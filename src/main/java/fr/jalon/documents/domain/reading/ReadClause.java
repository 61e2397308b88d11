package fr.jalon.documents.domain.reading;

/**
 * A clause as read: its heading, and what is written under it up to its first sub-heading.
 *
 * @param block which block of the file its heading is, or -1 when it has none
 * @param level 1 at the top, 0 without a heading
 * @param depth how many clauses it is inside of; unlike the level it leaves no gaps
 * @param parent index of the clause around it, or -1
 * @param number as printed, or empty
 * @param anchor unique in the text
 * @param page where it starts, or null
 * @param html its body, safe to print
 * @param plain its body as plain text
 */
public record ReadClause(
        int block,
        Part part,
        ClauseKind kind,
        int level,
        int depth,
        int parent,
        String number,
        String title,
        String anchor,
        Integer page,
        String html,
        String plain) {}
