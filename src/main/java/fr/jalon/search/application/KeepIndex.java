package fr.jalon.search.application;

import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the index like the things themselves: after each event those it touched, and from time to time everything, which
 * heals what no event told. Whoever stops it in the middle leaves an index that is whole, only partly older.
 */
@Service
public class KeepIndex {

    private static final Logger LOG = LoggerFactory.getLogger(KeepIndex.class);
    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final List<SearchSource> sources;
    private final IndexRows rows;
    private final TransactionOperations transaction;

    KeepIndex(List<SearchSource> sources, IndexRows rows, TransactionOperations transaction) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(SearchSource::kind))
                .toList();
        this.rows = rows;
        this.transaction = transaction;
    }

    /** What happens to such a subject may change what is found. */
    boolean concerns(String subjectType) {
        return sources.stream().anyMatch(source -> source.subjects().contains(subjectType));
    }

    /** Before the first round, events say nothing that the round will not read. */
    boolean isBegun() {
        return rows.isBegun();
    }

    /** Reads again whatever happened to that subject may have changed. */
    @Transactional
    public void refresh(String subjectType, UUID subjectId) {
        for (SearchSource source : sources) {
            if (source.subjects().contains(subjectType)) {
                List<UUID> touched = new ArrayList<>(source.touched(subjectType, subjectId));
                for (int at = 0; at < touched.size(); at += BATCH) {
                    refresh(source, touched.subList(at, Math.min(at + BATCH, touched.size())));
                }
            }
        }
    }

    private void refresh(SearchSource source, Collection<UUID> ids) {
        rows.lock(source.kind());
        List<SearchEntry> entries = source.entries(ids);
        Set<UUID> gone = new HashSet<>(ids);
        entries.forEach(entry -> gone.remove(entry.id()));
        rows.remove(source.kind(), gone);
        rows.put(source.kind(), entries, rows.newRound());
    }

    /** Reads everything again, in short transactions. */
    public void rebuild() {
        long start = System.nanoTime();
        int entries = 0;
        for (SearchSource source : sources) {
            entries += rebuild(source);
        }
        transaction.executeWithoutResult(status ->
                rows.removeOthers(sources.stream().map(SearchSource::kind).toList()));
        LOG.info("Search index of {} entries built in {} ms", entries, (System.nanoTime() - start) / 1_000_000);
    }

    private int rebuild(SearchSource source) {
        long round = rows.newRound();
        int count = 0;
        UUID last = BEFORE_ALL;
        while (last != null) {
            List<SearchEntry> batch = batch(source, last, round);
            count += batch.size();
            last = batch.size() < BATCH ? null : batch.get(BATCH - 1).id();
        }
        transaction.executeWithoutResult(status -> {
            rows.lock(source.kind());
            rows.removeUnseen(source.kind(), round);
        });
        return count;
    }

    private List<SearchEntry> batch(SearchSource source, UUID last, long round) {
        return transaction.execute(status -> {
            rows.lock(source.kind());
            List<SearchEntry> entries = source.after(last, BATCH);
            rows.put(source.kind(), entries, round);
            return entries;
        });
    }
}
