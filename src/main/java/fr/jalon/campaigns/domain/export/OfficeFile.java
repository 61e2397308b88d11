package fr.jalon.campaigns.domain.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office file: parts of XML in a zip, written one after the other, none of them ever held. */
final class OfficeFile {

    private final ZipOutputStream zip;
    private final BufferedWriter writer;
    private final Markup markup;

    OfficeFile(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
        this.markup = new Markup(writer);
    }

    /** OpenDocument tells first, and uncompressed, what it is. */
    void mimetype(String type) throws IOException {
        byte[] bytes = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    Markup open(String part) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        return markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    void close() throws IOException {
        markup.flush();
        zip.closeEntry();
    }

    /** A part that is always the same, but for the texts named in it between braces. */
    void part(String part, String model, Map<String, String> texts) throws IOException {
        open(part).raw(filled(model, texts));
        close();
    }

    static String filled(String model, Map<String, String> texts) throws IOException {
        String filled = model(model);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            StringWriter escaped = new StringWriter();
            new Markup(escaped).text(text.getValue());
            filled = filled.replace("{" + text.getKey() + "}", escaped.toString());
        }
        return filled;
    }

    static String model(String name) {
        try (InputStream in = OfficeFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Only a whole file is ended: one that broke off must not look whole. */
    void end() throws IOException {
        markup.flush();
        zip.finish();
        zip.flush();
    }
}
