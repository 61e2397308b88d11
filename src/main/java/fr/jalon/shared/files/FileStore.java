package fr.jalon.shared.files;

import fr.jalon.shared.NotFound;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files, in the transaction of the act that brings them. */
@Component
public class FileStore {

    private final JdbcClient jdbc;
    private final FileKinds kinds;
    private final Clock clock;

    FileStore(JdbcClient jdbc, FileKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * What is known of a file without reading it.
     *
     * @param size in bytes
     */
    public record Details(UUID id, String name, String mediaType, long size) {

        /** Local path to download it from; the name in it is for people, without what an address cannot hold. */
        public String path() {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return "/fichiers/" + id + "/" + plain.replaceAll("[^A-Za-z0-9._-]+", "-");
        }
    }

    /** A file with its bytes. */
    public record Content(Details details, byte[] bytes) {}

    /**
     * Keeps a file.
     *
     * @param name as the person called it; only its last part is kept
     * @return its id
     * @throws fr.jalon.shared.RuleViolation on field {@code file} when it is empty, over 25 MB, of a kind that is not
     *     taken, or not what its name says
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(String name, byte[] content) {
        String plain = FileKinds.plainName(name);
        return put(plain, kinds.check(plain, content), content);
    }

    /**
     * Keeps a file that is not for everybody: only the page that refers to it, and knows who may read it, gives it out.
     *
     * @throws fr.jalon.shared.RuleViolation as for {@link #keep}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keepClosed(String name, byte[] content) {
        UUID id = keep(name, content);
        jdbc.sql("update stored_file set closed = true where id = ?").param(id).update();
        return id;
    }

    /**
     * Keeps a file that its reader understood already, whatever its name says it is; it is then served as plain bytes.
     *
     * @throws fr.jalon.shared.RuleViolation on field {@code file} when it is empty or over 50 MB
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keepRead(String name, byte[] content) {
        String plain = FileKinds.plainName(name);
        return put(plain, kinds.checkSize(plain, content), content);
    }

    private UUID put(String plain, String mediaType, byte[] content) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into stored_file (id, name, media_type, size, sha256, content, stored_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, plain, mediaType, content.length, sha256(content), content, Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** The name a file is kept under: the last part of the path it came with, never empty. */
    public static String plainName(String name) {
        return FileKinds.plainName(name);
    }

    /** For a page that knows who may read it. @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Content read(UUID id) {
        return read(id, "");
    }

    /** For whoever knows its address. @throws NotFound when there is none, or it is not for everybody */
    @Transactional(readOnly = true)
    public Content readOpen(UUID id) {
        return read(id, " and not closed");
    }

    private Content read(UUID id, String which) {
        return jdbc.sql("select id, name, media_type, size, content from stored_file where id = ?" + which)
                .param(id)
                .query((row, number) -> new Content(
                        new Details(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getLong("size")),
                        row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("file " + id));
    }

    @Transactional(readOnly = true)
    public Map<UUID, Details> details(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Details> found = jdbc.sql("select id, name, media_type, size from stored_file where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> new Details(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size")))
                .list();
        return found.stream().collect(Collectors.toMap(Details::id, Function.identity()));
    }

    /** Takes a file away for good; nothing may refer to it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(UUID id) {
        jdbc.sql("delete from stored_file where id = ?").param(id).update();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
