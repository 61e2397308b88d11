package fr.jalon.documents.domain.reading.schema;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.RawText;
import fr.jalon.documents.domain.reading.TextFormat;
import fr.jalon.documents.domain.reading.TextReading;
import fr.jalon.documents.domain.reading.UnreadableText;
import fr.jalon.documents.domain.reading.archive.Archive;
import fr.jalon.documents.domain.reading.archive.Pictures;
import fr.jalon.documents.domain.reading.markup.MarkupReader;
import fr.jalon.shared.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads files that came together: marked-up texts with their pictures, table schemas. What is neither is told. */
public final class SetReader {

    private static final String TEXTS = ".*\\.(md|markdown|html?)";
    private static final String OFFICE = ".*\\.(docx|odt)";
    private static final String PICTURES = ".*\\.(png|jpe?g|gif|webp|svg)";
    private static final int MOST_TOLD = 10;

    private final Archive archive;
    private final Pictures pictures = new Pictures();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private String title = "";

    private SetReader(Archive archive) {
        this.archive = archive;
    }

    public static RawText read(Archive archive) {
        return new SetReader(archive).read();
    }

    private RawText read() {
        List<String> names = archive.names().stream()
                .filter(name -> !name.matches("(?i)(.*/)?(\\.|__MACOSX/|thumbs\\.db|desktop\\.ini).*"))
                .sorted(Comparator.comparing(SetReader::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> office =
                names.stream().filter(name -> lower(name).matches(OFFICE)).toList();
        if (office.size() == 1 && names.stream().noneMatch(name -> lower(name).matches(TEXTS + "|.*\\.json"))) {
            return TextReading.read(office.get(0), archive.bytes(office.get(0)).orElseThrow());
        }
        names.forEach(this::file);
        if (blocks.isEmpty()) {
            throw new UnreadableText("text-not-schema", Message.of("text.unreadable.empty-set"));
        }
        return new RawText(TextFormat.SET, title, null, blocks, pictures.byPath(), remarks());
    }

    /** What introduces comes first. */
    private static int rank(String name) {
        String last = lower(name.substring(name.lastIndexOf('/') + 1));
        return last.startsWith("readme") || last.startsWith("index.") ? 0 : last.matches(TEXTS) ? 1 : 2;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void file(String name) {
        byte[] content = archive.bytes(name).orElseThrow();
        String lower = lower(name);
        if (lower.matches(".*\\.(md|markdown)")) {
            blocks.addAll(MarkupReader.markdown(content, pictures, beside(name)));
        } else if (lower.matches(".*\\.html?")) {
            blocks.addAll(MarkupReader.html(content, pictures, beside(name)));
        } else if (lower.endsWith(".json")) {
            json(name, SchemaReader.parse(content));
        } else if (!lower.matches(PICTURES)) {
            left.add(name);
        }
    }

    private void json(String name, JsonNode root) {
        if (SchemaReader.isPackage(root)) {
            title = SchemaReader.title(root);
            blocks.addAll(SchemaReader.ofPackage(root, path -> Optional.empty()));
        } else if (SchemaReader.isSchema(root)) {
            String plain = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
            blocks.addAll(SchemaBlocks.of(root, plain));
        } else {
            left.add(name);
        }
    }

    private Function<String, Optional<byte[]>> beside(String name) {
        Path folder = Path.of("/" + name).getParent();
        return address -> {
            try {
                String path = folder.resolve(address.replaceFirst("^/+", ""))
                        .normalize()
                        .toString();
                return archive.bytes(path.replaceFirst("^/+", ""));
            } catch (java.nio.file.InvalidPathException notAPath) {
                return Optional.empty();
            }
        };
    }

    private List<Message> remarks() {
        if (left.isEmpty()) {
            return List.of();
        }
        String some = String.join(", ", left.subList(0, Math.min(MOST_TOLD, left.size())));
        return List.of(Message.of("text.remark.left-out", left.size(), some));
    }
}
