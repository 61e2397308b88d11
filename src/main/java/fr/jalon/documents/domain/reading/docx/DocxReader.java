package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.RawText;
import fr.jalon.documents.domain.reading.TextFormat;
import fr.jalon.documents.domain.reading.archive.Archive;
import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Cover;
import fr.jalon.documents.domain.reading.office.TextOut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a Word file from its first paragraph to its last, then what is repeated on its pages. */
public final class DocxReader {

    private final DocxFile file;
    private final DocxState state;
    private final List<Block> blocks = new ArrayList<>();

    private DocxReader(Archive archive) {
        this.file = new DocxFile(archive);
        this.state = new DocxState(file.body());
    }

    public static boolean knows(Archive archive) {
        return archive.has("[Content_Types].xml")
                && archive.names().stream().anyMatch(name -> name.startsWith("word/"));
    }

    public static RawText read(Archive archive) {
        return new DocxReader(archive).read();
    }

    private RawText read() {
        DocxNotes notes = new DocxNotes(file, state);
        BodyOut out = new BodyOut();
        out.flow = new DocxFlow(file, file.main(), state, notes, out);
        out.flow.read(file.body());
        String title = Cover.title(blocks, file.property("title"));
        List<Block> whole = new ArrayList<>(PrintedPages.corrected(Cover.apart(blocks), file.body()));
        headers(notes).forEach(whole::add);
        String language = file.property("language").isEmpty() ? file.styles().language() : file.property("language");
        return new RawText(
                TextFormat.DOCX, title, language, whole, file.pictures().byPath(), List.of());
    }

    private final class BodyOut extends TextOut {
        private DocxFlow flow;

        private BodyOut() {
            super(blocks);
        }

        @Override
        protected boolean inContents() {
            return flow.ofContents();
        }
    }

    private Stream<Block> headers(DocxNotes notes) {
        return file.body()
                .all("sectPr")
                .flatMap(section -> section.children().stream())
                .filter(child -> child.is("headerReference") || child.is("footerReference"))
                .map(child -> child.get("r:id", ""))
                .map(id -> file.target(file.main(), id))
                .filter(target -> target != null)
                .distinct()
                .map(target -> header(target, notes));
    }

    private Block header(String target, DocxNotes notes) {
        String part = target.startsWith("/") ? target.substring(1) : file.main().replaceFirst("[^/]*$", "") + target;
        XmlNode root = file.part(part);
        return Block.Passage.of(DocxFlow.box(file, part, state, notes, root)).in(Part.HEADER);
    }
}
