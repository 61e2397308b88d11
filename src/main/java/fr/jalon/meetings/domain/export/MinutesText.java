package fr.jalon.meetings.domain.export;

import java.util.List;

/**
 * What CNIG's model of minutes holds, in its order. Nothing is null: what is not known is empty. Texts are Markdown as it
 * was typed, one paragraph a line.
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
        List<String> deliverables) {

    public MinutesText {
        agenda = List.copyOf(agenda);
        animators = List.copyOf(animators);
        people = List.copyOf(people);
        excused = List.copyOf(excused);
        blocks = List.copyOf(blocks);
        deliverables = lines(deliverables);
    }

    /** One item, in the three parts of the model. */
    public record Block(String title, List<String> summary, List<String> remarks, List<String> decision) {

        public Block {
            summary = lines(summary);
            remarks = lines(remarks);
            decision = lines(decision);
        }

        /** Any of the texts may be null. */
        public static Block of(String title, String summary, String remarks, String decision) {
            return new Block(title, split(summary), split(remarks), split(decision));
        }

        private static List<String> split(String text) {
            return text == null ? List.of() : text.lines().toList();
        }
    }

    private static List<String> lines(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
