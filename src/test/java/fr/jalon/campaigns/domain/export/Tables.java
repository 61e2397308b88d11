package fr.jalon.campaigns.domain.export;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.table.ReadTable;
import fr.jalon.campaigns.domain.table.TableReader;
import fr.jalon.support.WordFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A call on two texts, its tables written and read again. */
final class Tables {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WordFiles WORDS = new WordFiles();

    static final ExportWords FRENCH = words(Locale.FRENCH, WORDS.french());
    static final ExportWords ENGLISH = words(Locale.ENGLISH, WORDS.english());

    static final ExportHead HEAD = new ExportHead(
            "Sentiers & refuges <2026>",
            List.of(
                    new ExportHead.Document("modele-commun", "Modèle commun des sentiers et des refuges v0.2"),
                    new ExportHead.Document("profil-refuge", "Profil Refuge v0.2")),
            List.of(
                    new ExportHead.Type("G", "Général"),
                    new ExportHead.Type("M", "Métier"),
                    new ExportHead.Type("T", "Technique"),
                    new ExportHead.Type("E", "Éditorial")),
            ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, PARIS),
            ZonedDateTime.of(2026, 4, 15, 12, 0, 0, 0, PARIS),
            true);

    private static final TableReader READER = new TableReader(HEAD.types().stream()
            .map(type -> CommentType.of(type.code(), type.name()))
            .toList());

    private Tables() {}

    private static ExportWords words(Locale language, Map<String, String> said) {
        return new ExportWords(language, message -> new MessageFormat(said.get(message.key()), language)
                .format(message.arguments().toArray()));
    }

    static byte[] written(ExportFormat format, ExportWords words, Iterator<ExportedComment> comments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CommentTable(HEAD, words).write(format, comments, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] written(TableModel model, ExportWords words, Iterator<ExportedComment> comments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CommentTable(HEAD, words).write(model, comments, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] blank(ExportFormat format, ExportWords words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CommentTable(HEAD, words).writeBlank(format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static ReadTable read(ExportFormat format, byte[] file) {
        return READER.read("export." + format.extension(), file);
    }

    static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
