package fr.jalon.documents.domain.reading;

import fr.jalon.shared.Message;
import java.util.List;
import java.util.Map;

/**
 * A file that was read, before anybody looked at it.
 *
 * @param title its own, or empty
 * @param language it is written in, or null where nothing tells
 * @param pictures by the address the blocks give them
 * @param remarks what the person who brings it should know
 */
public record RawText(
        TextFormat format,
        String title,
        String language,
        List<Block> blocks,
        Map<String, Picture> pictures,
        List<Message> remarks) {

    public RawText {
        blocks = List.copyOf(blocks);
        language = Language.of(blocks, language);
        pictures = Map.copyOf(pictures);
        remarks = List.copyOf(remarks);
    }

    /** The text as the file has it. */
    public ReadText text() {
        return text(Map.of());
    }

    /** @param levels by index of a block: the level of its heading, or 0 where it is none */
    public ReadText text(Map<Integer, Integer> levels) {
        return new Assembly(this, levels).text();
    }
}
