package fr.jalon.documents.domain.reading.markup;

import fr.jalon.documents.domain.reading.archive.Pictures;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Pictures that came with the text are shown; those of another site become a link to it. */
record HtmlPictures(Pictures pictures, Function<String, Optional<byte[]>> beside) {

    void show(Element body) {
        body.select("picture").forEach(each -> each.select("source").remove());
        body.select("img").forEach(image -> image.replaceWith(shown(image)));
    }

    private Node shown(Element image) {
        String source = image.attr("src").strip();
        String alternative = image.attr("alt");
        if (source.startsWith("data:")) {
            return pictures.show(source, alternative);
        }
        if (source.matches("(?i)https?://.*")) {
            return elsewhere(image, source, alternative);
        }
        String name = decoded(source.replaceFirst("[?#].*$", ""));
        return pictures.show(beside.apply(name), name, alternative);
    }

    private static Node elsewhere(Element image, String source, String alternative) {
        String words = alternative.isBlank() ? source : alternative;
        return image.closest("a") != null
                ? Pictures.missing(words)
                : new Element("a").attr("href", source).text(words);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asWritten) {
            return name;
        }
    }
}
