package fr.jalon.campaigns.domain;

import jakarta.persistence.Embeddable;
import java.util.stream.Stream;

/**
 * What the call tells the public, field by field as the guide lists them. All Markdown, each null until written.
 *
 * @param genesis where the need comes from
 * @param recipients to whom the standard is addressed
 * @param objectives what it is for
 * @param useCases what people will do with it
 * @param methods how the group worked, and who is in it
 * @param instructions how to take part
 */
@Embeddable
public record Notice(
        String genesis, String recipients, String objectives, String useCases, String methods, String instructions) {

    public static final Notice EMPTY = new Notice(null, null, null, null, null, null);

    public boolean isComplete() {
        return Stream.of(genesis, recipients, objectives, useCases, methods, instructions)
                .allMatch(field -> field != null && !field.isBlank());
    }
}
