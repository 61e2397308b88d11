package fr.jalon.documents.domain.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.nodes.Element;

/** How large a picture is, read from its first bytes: the page keeps its place while it loads. */
record PictureSize(int width, int height) {

    private static final PictureSize UNKNOWN = new PictureSize(0, 0);

    static PictureSize of(byte[] bytes) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return UNKNOWN;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return new PictureSize(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return UNKNOWN;
        }
    }

    Element on(Element picture) {
        return width > 0 && height > 0
                ? picture.attr("width", String.valueOf(width)).attr("height", String.valueOf(height))
                : picture;
    }
}
