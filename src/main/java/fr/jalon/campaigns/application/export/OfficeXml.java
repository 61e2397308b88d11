package fr.jalon.campaigns.application.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package of XML parts written as they come: nothing of a large table is held in memory. */
final class OfficeXml implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Writer out;

    OfficeXml(OutputStream to) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        this.out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    /** The part by which an OpenDocument tells what it is: first, and not compressed. */
    void mimetype(String type) {
        try {
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
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void part(String name, String content) {
        begin(name);
        write(content);
        end();
    }

    void begin(String name) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void end() {
        try {
            out.flush();
            zip.closeEntry();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    OfficeXml write(String markup) {
        try {
            out.write(markup);
            return this;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Text, without what XML cannot hold. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean held = c == '\t'
                            || c == '\n'
                            || c >= 0x20 && c < 0xFFFE && !(c >= 0xD800 && c < 0xE000)
                            || c > 0xFFFF;
                    safe.appendCodePoint(held ? c : ' ');
                }
            }
        });
        return safe.toString();
    }

    @Override
    public void close() {
        try {
            out.flush();
            zip.finish();
            zip.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
