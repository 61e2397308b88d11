package fr.jalon.campaigns.application.export;

import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.shared.web.Page;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

/** All comments of a call, document after document, read some hundreds at a time. */
final class CommentBatches implements Iterator<ExportedComment> {

    private static final int BATCH = 500;

    private final CommentReader reader;
    private final UUID campaignId;
    private final Map<UUID, String> clauses;
    private Iterator<CommentRow> rows;
    private String next;

    CommentBatches(CommentReader reader, UUID campaignId, Map<UUID, String> clauses) {
        this.reader = reader;
        this.campaignId = campaignId;
        this.clauses = clauses;
        read(null);
    }

    private void read(String after) {
        Page<CommentRow> page = reader.page(campaignId, CommentFilter.ALL, after, BATCH);
        rows = page.items().iterator();
        next = page.next();
    }

    @Override
    public boolean hasNext() {
        if (!rows.hasNext() && next != null) {
            read(next);
        }
        return rows.hasNext();
    }

    @Override
    public ExportedComment next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CommentRow row = rows.next();
        return row.exported(clauses.get(row.clause()), null);
    }
}
