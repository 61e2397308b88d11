package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Cuts the flow of comments into one table per document. */
final class Sections {

    private final Map<String, ExportHead.Document> documents = new LinkedHashMap<>();
    private final SectionNames names;
    private final TableFile file;
    private final BiFunction<ExportHead.Document, String, TableFile.Section> maker;

    Sections(
            ExportHead head,
            TableFile file,
            SectionNames names,
            BiFunction<ExportHead.Document, String, TableFile.Section> maker) {
        head.documents().forEach(document -> documents.put(document.code(), document));
        this.file = file;
        this.names = names;
        this.maker = maker;
    }

    void write(Iterator<ExportedComment> comments, List<TableColumn> columns, ExportWords words) throws IOException {
        Map<String, ExportHead.Document> left = new LinkedHashMap<>(documents);
        ExportHead.Document current = null;
        while (comments.hasNext()) {
            ExportedComment comment = comments.next();
            if (current == null || !current.code().equals(comment.document())) {
                end(current);
                current = document(comment.document());
                left.remove(current.code());
                start(current);
            }
            String title = current.title();
            file.row(columns.stream()
                    .map(column -> column.cell(comment, title, words))
                    .toList());
        }
        end(current);
        for (ExportHead.Document empty : left.values()) {
            start(empty);
            end(empty);
        }
        file.end();
    }

    private ExportHead.Document document(String code) {
        return documents.getOrDefault(code, new ExportHead.Document(code, code));
    }

    private void start(ExportHead.Document document) throws IOException {
        file.start(maker.apply(document, names.of(document)));
    }

    private void end(ExportHead.Document document) throws IOException {
        if (document != null) {
            file.endSection();
        }
    }
}
