package fr.jalon.meetings.domain.export;

import java.util.List;

/**
 * What CNIG's model of minutes holds, in its order. Nothing is null: what is not known is empty. Texts are Markdown as it
 * was typed.
 *
 * @param reference as printed, like "CNIG 2025.12"
 * @param mode remote or in person, in words
 * @param object which meeting, and when
 * @param people name and organisation, one each
 */
public record MinutesText(
        String reference,
        String group,
        String mode,
        String object,
        List<String> agenda,
        String slides,
        List<String> animators,
        List<String> people,
        List<String> excused,
        String reread,
        String validated,
        String next,
        List<Block> blocks,
        String deliverables) {

    public MinutesText {
        agenda = List.copyOf(agenda);
        animators = List.copyOf(animators);
        people = List.copyOf(people);
        excused = List.copyOf(excused);
        blocks = List.copyOf(blocks);
        deliverables = deliverables.strip();
    }

    /** One item, in the three parts of the model. */
    public record Block(String title, String summary, String remarks, String decision) {

        /** Any of the texts may be null. */
        public Block {
            summary = known(summary);
            remarks = known(remarks);
            decision = known(decision);
        }

        private static String known(String text) {
            return text == null ? "" : text.strip();
        }
    }
}
