package fr.jalon.portal.web;

import fr.jalon.shared.Message;
import java.util.Arrays;
import java.util.List;

/** A page of text, all of it in the message files: {@code <name>.title}, {@code <name>.lead}, then its sections. */
record TextPage(String title, String lead, List<Section> sections) {

    /** @param points shown as a list under the paragraphs */
    record Section(String heading, List<Message> paragraphs, List<Message> points) {}

    static TextPage of(String name, Section... sections) {
        return new TextPage(name + ".title", name + ".lead", List.of(sections));
    }

    /** Texts {@code <key>.1}, {@code <key>.2}… and list items {@code <key>.a}, {@code <key>.b}… */
    static Section section(String key, int paragraphs, int points) {
        return new Section(key, numbered(key, '1', paragraphs), numbered(key, 'a', points));
    }

    private static List<Message> numbered(String key, char first, int count) {
        char[] signs = new char[count];
        for (int index = 0; index < count; index++) {
            signs[index] = (char) (first + index);
        }
        return new String(signs)
                .chars()
                .mapToObj(sign -> Message.of(key + "." + (char) sign))
                .toList();
    }

    static Section with(String key, Message... points) {
        return new Section(key, List.of(), Arrays.asList(points));
    }
}
