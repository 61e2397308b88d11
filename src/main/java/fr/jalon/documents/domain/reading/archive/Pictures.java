package fr.jalon.documents.domain.reading.archive;

import fr.jalon.documents.domain.reading.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The pictures of a text, known by their bytes; those no browser shows leave a mark where they stood. */
public final class Pictures {

    private static final int LARGEST = 20 << 20;

    private final Map<String, Picture> byPath = new HashMap<>();

    public Map<String, Picture> byPath() {
        return byPath;
    }

    /** @param name to show where the picture itself cannot be */
    public Node show(Optional<byte[]> bytes, String name, String alternative) {
        Optional<String> type = bytes.filter(some -> some.length <= LARGEST).flatMap(Pictures::type);
        if (type.isEmpty()) {
            return missing(alternative.isBlank() ? name : alternative);
        }
        Picture picture = Picture.of(type.get(), bytes.orElseThrow());
        byPath.putIfAbsent(picture.path(), picture);
        return PictureSize.of(picture.bytes())
                .on(new Element("img").attr("src", picture.path()).attr("alt", alternative.strip()));
    }

    /** A picture written out in an address. */
    public Node show(String dataAddress, String alternative) {
        int comma = dataAddress.indexOf(',');
        boolean encoded = comma > 0 && dataAddress.substring(0, comma).endsWith(";base64");
        return show(encoded ? decoded(dataAddress.substring(comma + 1)) : Optional.empty(), "", alternative);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    public static Node missing(String name) {
        return new Element("span").addClass("no-picture").text("[" + name.strip() + "]");
    }

    private static Optional<String> type(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (starts(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        if (starts(bytes, 'R', 'I', 'F', 'F') && bytes.length > 12 && bytes[8] == 'W' && bytes[9] == 'E') {
            return Optional.of("image/webp");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8).strip();
        boolean drawing = head.startsWith("<svg") || head.startsWith("<?xml") && head.contains("<svg");
        return drawing ? Optional.of("image/svg+xml") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... magic) {
        int[] head = new int[Math.min(bytes.length, magic.length)];
        Arrays.setAll(head, i -> bytes[i] & 0xFF);
        return Arrays.equals(head, magic);
    }
}
