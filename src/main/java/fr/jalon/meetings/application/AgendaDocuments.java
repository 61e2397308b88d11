package fr.jalon.meetings.application;

import fr.jalon.meetings.application.MeetingView.Document;
import fr.jalon.meetings.domain.AgendaItem;
import java.util.List;

/** The documents of an item as they are typed: one a line, words, then an address, or either. */
final class AgendaDocuments {

    private AgendaDocuments() {}

    static String line(String words, String address) {
        return words + " : " + address;
    }

    /** Without the page of the question it is to settle, which is named by what it asks. */
    static List<Document> of(AgendaItem item) {
        String question = "/questions/" + item.questionId();
        return read(item.documents()).stream()
                .filter(document -> !question.equals(document.href()))
                .toList();
    }

    static List<Document> read(String typed) {
        if (typed == null) {
            return List.of();
        }
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(AgendaDocuments::document)
                .toList();
    }

    private static Document document(String line) {
        int at = line.lastIndexOf(' ') + 1;
        String last = line.substring(at);
        if (!last.matches("(?i)https?://\\S+|/(?!/)\\S*")) {
            return new Document(line, null);
        }
        String words = line.substring(0, at).strip().replaceAll("\\s*[:|–-]$", "");
        return new Document(words.isEmpty() ? last : words, last);
    }
}
