package fr.jalon.documents.domain.reading.markup;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.RawText;
import fr.jalon.documents.domain.reading.TextFormat;
import fr.jalon.documents.domain.reading.archive.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a marked-up text alone, or with the files beside it. */
public final class MarkupReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\r?\\n(.*?\\r?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL);

    private MarkupReader() {}

    public static RawText markdown(byte[] content) {
        Pictures pictures = new Pictures();
        List<Block> blocks = markdown(content, pictures, name -> Optional.empty());
        return new RawText(TextFormat.MARKDOWN, title(content, blocks), null, blocks, pictures.byPath(), List.of());
    }

    /** @param beside the file of that relative address, if it came too */
    public static List<Block> markdown(byte[] content, Pictures pictures, Function<String, Optional<byte[]>> beside) {
        String source = decoded(content);
        List<Block> blocks = new ArrayList<>();
        Matcher front = FRONT_MATTER.matcher(source);
        boolean described = front.find() && front.group(1).contains(":");
        if (described) {
            blocks.add(Block.Passage.of(new Element("pre").text(front.group(1).strip()))
                    .in(Part.FRONT));
        }
        String body = described ? source.substring(front.end()) : source;
        Element html = Jsoup.parseBodyFragment(MarkdownHtml.render(body)).body();
        blocks.addAll(new HtmlBlocks(pictures, beside).read(html));
        return blocks;
    }

    public static RawText html(byte[] content) {
        Pictures pictures = new Pictures();
        Document document = parsed(content);
        List<Block> blocks = new HtmlBlocks(pictures, name -> Optional.empty()).read(document.body());
        String language = document.selectFirst("html") == null
                ? ""
                : document.selectFirst("html").attr("lang");
        return new RawText(
                TextFormat.HTML,
                document.title().strip(),
                language.isBlank() ? null : language,
                blocks,
                pictures.byPath(),
                List.of());
    }

    public static List<Block> html(byte[] content, Pictures pictures, Function<String, Optional<byte[]>> beside) {
        return new HtmlBlocks(pictures, beside).read(parsed(content).body());
    }

    private static Document parsed(byte[] content) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What it is called in front of it, or its only heading at the top. */
    private static String title(byte[] content, List<Block> blocks) {
        Matcher front = FRONT_MATTER.matcher(decoded(content));
        Matcher title =
                Pattern.compile("(?mi)^title:\\s*[\"']?(.+?)[\"']?\\s*$").matcher(front.find() ? front.group(1) : "");
        return title.find()
                ? title.group(1)
                : top(blocks).size() == 1 ? top(blocks).get(0) : "";
    }

    /** Only a heading that is alone at the top can be the title of the whole. */
    private static List<String> top(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> ((Block.Heading) block).title())
                .toList();
    }

    /** UTF-8, or what Windows wrote before it. */
    public static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
