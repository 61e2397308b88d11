package fr.jalon.documents.domain.reading;

import fr.jalon.documents.domain.reading.archive.Archive;
import fr.jalon.documents.domain.reading.docx.DocxReader;
import fr.jalon.documents.domain.reading.markup.MarkupReader;
import fr.jalon.documents.domain.reading.odt.OdtReader;
import fr.jalon.documents.domain.reading.schema.SchemaReader;
import fr.jalon.documents.domain.reading.schema.SetReader;
import fr.jalon.shared.Message;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a file of any known format; which one it is, its bytes say before its name does. */
public final class TextReading {

    private TextReading() {}

    /** @throws UnreadableText when it is no text, or one that cannot be read */
    public static RawText read(String fileName, byte[] content) {
        try {
            return known(fileName, content);
        } catch (StackOverflowError nested) {
            throw UnreadableText.tooLarge();
        }
    }

    private static RawText known(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (Archive.looksLikeOne(content)) {
            return zipped(name, content);
        }
        refuseOthers(name, content);
        String start = new String(content, 0, Math.min(content.length, 2_000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || start.startsWith("{") && !name.matches(".*\\.(md|markdown|txt|html?)")) {
            return SchemaReader.read(content);
        }
        boolean html = name.matches(".*\\.x?html?") || start.startsWith("<!doctype html") || start.startsWith("<html");
        return html ? MarkupReader.html(content) : MarkupReader.markdown(content);
    }

    private static RawText zipped(String name, byte[] content) {
        Archive archive = Archive.open(content);
        if (DocxReader.knows(archive)) {
            return DocxReader.read(archive);
        }
        if (OdtReader.knows(archive)) {
            return OdtReader.read(archive);
        }
        if (archive.has("[Content_Types].xml") || archive.has("mimetype") || !name.endsWith(".zip")) {
            throw kind();
        }
        return SetReader.read(archive);
    }

    private static void refuseOthers(String name, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            throw new UnreadableText("text-kind", Message.of("text.unreadable.pdf"));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableText("text-kind", Message.of("text.unreadable.old-office"));
        }
        boolean known = name.matches(".*\\.(md|markdown|mkd|txt|x?html?|json)");
        if (!known || content.length == 0 || binary(content)) {
            throw kind();
        }
    }

    private static boolean binary(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 4_000); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableText kind() {
        return new UnreadableText("text-kind", Message.of("text.unreadable.kind"));
    }
}
