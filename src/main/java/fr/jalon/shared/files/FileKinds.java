package fr.jalon.shared.files;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Which files are taken: decided on their bytes, and the name must say the same. */
@Component
class FileKinds {

    /** 25 MB, as told on the forms. */
    static final int LARGEST = 25;

    /** 50 MB for what a reader takes apart, as told on the form of returned tables. */
    static final int LARGEST_READ = 50;

    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> TEXT = Set.of("text/plain", "application/json", "text/html", "application/xml");
    private static final Set<String> OLE = Set.of("application/x-tika-msoffice");

    /** By extension: the media type we serve, and what the bytes may look like. */
    private static final Map<String, Kind> TAKEN = Map.ofEntries(
            Map.entry("pdf", new Kind("application/pdf", Set.of("application/pdf"))),
            Map.entry("png", new Kind("image/png", Set.of("image/png"))),
            Map.entry("jpg", new Kind("image/jpeg", Set.of("image/jpeg"))),
            Map.entry("jpeg", new Kind("image/jpeg", Set.of("image/jpeg"))),
            Map.entry("gif", new Kind("image/gif", Set.of("image/gif"))),
            Map.entry("webp", new Kind("image/webp", Set.of("image/webp"))),
            Map.entry("docx", office("wordprocessingml.document")),
            Map.entry("xlsx", office("spreadsheetml.sheet")),
            Map.entry("pptx", office("presentationml.presentation")),
            Map.entry("odt", open("text")),
            Map.entry("ods", open("spreadsheet")),
            Map.entry("odp", open("presentation")),
            Map.entry("doc", new Kind("application/msword", OLE)),
            Map.entry("xls", new Kind("application/vnd.ms-excel", OLE)),
            Map.entry("ppt", new Kind("application/vnd.ms-powerpoint", OLE)),
            Map.entry("rtf", new Kind("application/rtf", Set.of("application/rtf"))),
            Map.entry("zip", new Kind("application/zip", Set.of("application/zip"))),
            Map.entry("csv", new Kind("text/csv", TEXT)),
            Map.entry("txt", new Kind("text/plain", TEXT)),
            Map.entry("md", new Kind("text/markdown", TEXT)),
            Map.entry("markdown", new Kind("text/markdown", TEXT)),
            Map.entry("json", new Kind("application/json", TEXT)),
            Map.entry("yaml", new Kind("text/yaml", TEXT)),
            Map.entry("yml", new Kind("text/yaml", TEXT)),
            Map.entry("xml", new Kind("application/xml", TEXT)),
            Map.entry("gml", new Kind("application/gml+xml", TEXT)));

    private final Tika tika = new Tika();

    private record Kind(String mediaType, Set<String> looksLike) {}

    private static Kind office(String what) {
        return new Kind("application/vnd.openxmlformats-officedocument." + what, ZIPPED);
    }

    private static Kind open(String what) {
        String mediaType = "application/vnd.oasis.opendocument." + what;
        return new Kind(mediaType, Set.of(mediaType, "application/zip"));
    }

    /** @return the media type its name and its bytes agree on, else that of plain bytes */
    String checkSize(String name, byte[] content) {
        requireSize(name, content, LARGEST_READ);
        Kind kind = TAKEN.get(extension(name));
        return kind != null && kind.looksLike().contains(look(content)) ? kind.mediaType() : "application/octet-stream";
    }

    private static void requireSize(String name, byte[] content, int megabytes) {
        if (content.length == 0) {
            throw refused("file-empty", "file.empty", name);
        }
        if (content.length > megabytes << 20) {
            throw refused("file-too-large", "file.too-large", name, (content.length + (1 << 20) - 1) >> 20, megabytes);
        }
    }

    /** @return the media type to serve it under */
    String check(String name, byte[] content) {
        requireSize(name, content, LARGEST);
        String extension = extension(name);
        Kind kind = TAKEN.get(extension);
        if (kind == null) {
            throw refused("file-kind-not-taken", "file.kind-not-taken", name);
        }
        if (!kind.looksLike().contains(look(content))) {
            throw refused("file-not-what-it-says", "file.not-what-it-says", name, extension);
        }
        return kind.mediaType();
    }

    /** What the bytes are, whatever the name; every text that is not mark-up is plain text. */
    private String look(byte[] content) {
        String seen = tika.detect(content);
        boolean plain = seen.startsWith("text/") && !"text/html".equals(seen);
        return plain ? "text/plain" : seen;
    }

    private static RuleViolation refused(String rule, String key, Object... facts) {
        return RuleViolation.of(rule, "file", Message.of(key, facts));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The last part of a path, without characters nobody sees, which can turn a name round; never empty. */
    static String plainName(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{C}", "").strip();
        String whole = clean.isEmpty() ? "fichier" : clean;
        return whole.length() <= 200 ? whole : whole.substring(whole.length() - 200);
    }
}
