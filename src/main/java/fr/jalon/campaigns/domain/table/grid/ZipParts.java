package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.campaigns.domain.table.UnreadableTable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a zipped office file, unpacked only as they are read and only so far. */
final class ZipParts {

    private static final Pattern MACROS = Pattern.compile("(?i)(.*/)?vbaProject\\w*\\.bin|xl/macrosheets/.+\\.xml"
            + "|Basic/.+/(?!script-l[bc]\\.xml|dialog-l[bc]\\.xml)[^/]+\\.xml|Scripts/.+\\.(py|js|bsh|java|class|jar)");

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 250L << 20;

    /** A part this small is harmless however well it is packed. */
    private static final long SMALL = 16L << 20;

    private static final long BEST_PACKING = 200;

    /** Longest stretch without a tag: no cell is that long, and the parser would hold it whole. */
    private static final int LONGEST_STRETCH = 16 << 20;

    private final Budget budget;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private long unpacked;

    ZipParts(byte[] content, Budget budget) throws IOException {
        this.budget = budget;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        this.entries = java.util.Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw budget.bomb();
        }
        if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            throw UnreadableTable.because("encrypted", budget.fileName());
        }
    }

    boolean has(String name) {
        return entry(name).isPresent();
    }

    Stream<String> names() {
        return entries.stream().map(ZipArchiveEntry::getName);
    }

    /** A Basic library without modules is what some software writes when there is no program. */
    boolean hasMacros() {
        return names().anyMatch(name -> MACROS.matcher(name).matches());
    }

    private Optional<ZipArchiveEntry> entry(String name) {
        return entries.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Walks the part; does nothing when the file has none of that name. */
    void walk(String name, Xml.Walker walker) throws IOException {
        Optional<ZipArchiveEntry> found = entry(name);
        if (found.isPresent()) {
            try (InputStream in =
                    new Limited(zip.getInputStream(found.get()), found.get().getCompressedSize())) {
                new Xml(budget).walk(in, walker);
            }
        }
    }

    String text(String name, int most) throws IOException {
        Optional<ZipArchiveEntry> found = entry(name);
        if (found.isEmpty()) {
            return "";
        }
        try (InputStream in = zip.getInputStream(found.get())) {
            return new String(in.readNBytes(most), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private final class Limited extends FilterInputStream {

        private final long packed;
        private long here;
        private int stretch;

        private Limited(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            for (int i = 0; i < count; i++) {
                stretch = into[offset + i] == '<' ? 0 : stretch + 1;
            }
            here += Math.max(0, count);
            unpacked += Math.max(0, count);
            boolean packedTooWell = here > SMALL && here / packed > BEST_PACKING;
            if (packedTooWell || unpacked > MOST_BYTES || stretch > LONGEST_STRETCH) {
                throw budget.bomb();
            }
            return count;
        }
    }
}
