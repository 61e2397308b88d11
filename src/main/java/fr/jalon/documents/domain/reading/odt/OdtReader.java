package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.RawText;
import fr.jalon.documents.domain.reading.TextFormat;
import fr.jalon.documents.domain.reading.archive.Archive;
import fr.jalon.documents.domain.reading.office.Box;
import fr.jalon.documents.domain.reading.office.Cover;
import fr.jalon.documents.domain.reading.office.Line;
import fr.jalon.documents.domain.reading.office.Out;
import fr.jalon.documents.domain.reading.office.TextOut;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads an OpenDocument text from its first paragraph to its last, then what is repeated on its pages. */
public final class OdtReader {

    private final OdtFile file;
    private final OdtState state;
    private final OdtNumbering numbering = new OdtNumbering();
    private final List<Block> blocks = new ArrayList<>();

    private OdtReader(Archive archive) {
        this.file = new OdtFile(archive);
        this.state = new OdtState(file.body());
    }

    public static boolean knows(Archive archive) {
        String type = archive.bytes("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .orElse("");
        return type.startsWith("application/vnd.oasis.opendocument.text");
    }

    public static RawText read(Archive archive) {
        return new OdtReader(archive).read();
    }

    private RawText read() {
        Out out = new TextOut(blocks) {
            @Override
            protected boolean inContents() {
                return state.inContents();
            }
        };
        new OdtFlow(file, state, numbering, out).read(file.body());
        String title = Cover.title(blocks, file.meta("title"));
        List<Block> whole = new ArrayList<>(Cover.apart(blocks));
        file.headers().forEach(header -> {
            Element box = new Element("div");
            new OdtFlow(file, state, numbering, new Box(box, new Line())).read(header);
            whole.add(Block.Passage.of(box).in(Part.HEADER));
        });
        String language = file.meta("language").isEmpty() ? file.language() : file.meta("language");
        return new RawText(
                TextFormat.ODT, title, language, whole, file.pictures().byPath(), List.of());
    }
}
