package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.domain.DocumentLine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The documents of a call; without a title a line is none. */
public class DocumentsForm {

    private List<DocumentPart> documents = new ArrayList<>();

    /** With an empty line to add one. */
    static DocumentsForm of(CallView call) {
        DocumentsForm form = new DocumentsForm();
        call.documents().forEach(each -> {
            DocumentPart part = new DocumentPart();
            part.code = each.code();
            part.title = each.title();
            part.revision = each.revisionId();
            form.documents.add(part);
        });
        form.documents.add(new DocumentPart());
        return form;
    }

    List<DocumentLine> lines() {
        return documents.stream()
                .filter(part -> part.title != null)
                .map(part -> new DocumentLine(part.code, part.title, part.revision))
                .toList();
    }

    public List<DocumentPart> getDocuments() {
        return documents;
    }

    public void setDocuments(List<DocumentPart> documents) {
        this.documents = documents;
    }

    /** A document of the call. */
    public static class DocumentPart {

        private String code;
        private String title;
        private UUID revision;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public UUID getRevision() {
            return revision;
        }

        public void setRevision(UUID revision) {
            this.revision = revision;
        }
    }
}
