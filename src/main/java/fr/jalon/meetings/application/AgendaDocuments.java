package fr.jalon.meetings.application;

import fr.jalon.meetings.application.MeetingView.Document;
import fr.jalon.meetings.domain.AgendaItem;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The documents of an item as they are typed: one a line, words, then an address, or either. */
final class AgendaDocuments {

    private AgendaDocuments() {}

    static String line(String words, String address) {
        return words + " : " + address;
    }

    static String minutesOf(UUID meeting) {
        return "/reunions/" + meeting + "/compte-rendu";
    }

    /**
     * Without the page of the question it is to settle, which is named by what it asks, and that of the minutes it is to
     * validate, which may not be there.
     */
    static List<Document> of(AgendaItem item) {
        Set<String> own = Set.of("/questions/" + item.questionId(), minutesOf(item.previousMeetingId()));
        return read(item.documents()).stream()
                .filter(document -> document.href() == null || !own.contains(document.href()))
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

    /** A page of this site says nothing by its path. */
    private static String named(String address) {
        return address.startsWith("/") ? null : address;
    }

    private static Document document(String line) {
        int at = line.lastIndexOf(' ') + 1;
        String last = line.substring(at);
        if (!last.matches("(?i)https?://\\S+|/(?!/)\\S*")) {
            return new Document(line, null);
        }
        String words = line.substring(0, at).strip().replaceAll("\\s*[:|–-]$", "");
        return new Document(words.isEmpty() ? named(last) : words, last);
    }
}
