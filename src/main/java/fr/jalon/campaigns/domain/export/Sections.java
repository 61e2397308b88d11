package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Cuts the flow of comments into one table per document, or per document and organisation. */
final class Sections {

    private final Map<String, ExportHead.Document> documents = new LinkedHashMap<>();
    private final TableFile file;
    private final boolean byOrganisation;
    private final BiFunction<ExportHead.Document, String, TableFile.Section> maker;

    /** @param maker of the section of a document and an organisation, which is empty where the table is everybody's */
    Sections(
            ExportHead head,
            TableFile file,
            boolean byOrganisation,
            BiFunction<ExportHead.Document, String, TableFile.Section> maker) {
        head.documents().forEach(document -> documents.put(document.code(), document));
        this.file = file;
        this.byOrganisation = byOrganisation;
        this.maker = maker;
    }

    private record Part(String document, String organisation) {}

    void write(Iterator<ExportedComment> comments, List<TableColumn> columns, ExportWords words) throws IOException {
        Map<String, ExportHead.Document> left = new LinkedHashMap<>(documents);
        Part current = null;
        while (comments.hasNext()) {
            ExportedComment comment = comments.next();
            Part part = new Part(comment.document(), byOrganisation ? comment.party() : "");
            if (!part.equals(current)) {
                end(current);
                current = part;
                left.remove(part.document());
                start(part);
            }
            String title = document(part.document()).title();
            file.row(columns.stream()
                    .map(column -> column.cell(comment, title, words))
                    .toList());
        }
        end(current);
        for (String empty : left.keySet()) {
            Part part = new Part(empty, "");
            start(part);
            end(part);
        }
        file.end();
    }

    private ExportHead.Document document(String code) {
        return documents.getOrDefault(code, new ExportHead.Document(code, code));
    }

    private void start(Part part) throws IOException {
        file.start(maker.apply(document(part.document()), part.organisation()));
    }

    private void end(Part part) throws IOException {
        if (part != null) {
            file.endSection();
        }
    }
}
