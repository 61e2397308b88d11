package fr.jalon.documents.domain.reading.archive;

import fr.jalon.documents.domain.reading.UnreadableText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip, unpacked in memory under limits: what a real text never reaches is refused before it does harm. */
public final class Archive {

    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_ENTRY = 40 << 20;
    private static final int LARGEST = 120 << 20;
    private static final int ENCRYPTED = 1;

    private final Map<String, byte[]> entries;

    private Archive(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    public static boolean looksLikeOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** @throws UnreadableText when it is damaged, encrypted or would grow too large */
    public static Archive open(byte[] content) {
        if (content.length > 6 && (content[6] & ENCRYPTED) != 0) {
            throw UnreadableText.encrypted();
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = bytes(zip);
                total += bytes.length;
                if (total > LARGEST || entries.size() >= MOST_ENTRIES) {
                    throw UnreadableText.tooLarge();
                }
                if (!entry.isDirectory()) {
                    entries.put(entry.getName().replace('\\', '/'), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw encrypted(damaged) ? UnreadableText.encrypted() : UnreadableText.malformed();
        }
        if (entries.isEmpty()) {
            throw UnreadableText.malformed();
        }
        return new Archive(entries);
    }

    private static boolean encrypted(Exception damaged) {
        return String.valueOf(damaged.getMessage()).contains("encrypted");
    }

    private static byte[] bytes(InputStream entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[16_384];
        for (int read = entry.read(some); read >= 0; read = entry.read(some)) {
            if (bytes.size() + read > LARGEST_ENTRY) {
                throw UnreadableText.tooLarge();
            }
            bytes.write(some, 0, read);
        }
        return bytes.toByteArray();
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** An XML part, or an empty one where there is none. */
    public XmlNode xml(String name) {
        return bytes(name).map(XmlReader::read).orElse(XmlNode.NONE);
    }

    /** @throws UnreadableText when the part is not there */
    public XmlNode mandatoryXml(String name) {
        return XmlReader.read(bytes(name).orElseThrow(UnreadableText::malformed));
    }
}
