package fr.jalon.campaigns.domain;

import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;

/**
 * What a comment says.
 *
 * @param types codes of the call
 * @param proposedChange the wording asked for, or null
 */
public record Wording(List<String> types, String text, String proposedChange) {

    public static final int LONGEST = 20_000;

    public Wording {
        types = List.copyOf(types);
        text = text == null ? "" : text.strip();
        proposedChange = Blank.toNull(proposedChange);
    }

    /** As an author writes one; tables are taken as they are. */
    public void check(CampaignFacts call) {
        if (text.isEmpty() && proposedChange == null) {
            throw RuleViolation.of("comment-empty", "text", Message.of("comment.empty"));
        }
        if (text.length() > LONGEST || proposedChange != null && proposedChange.length() > LONGEST) {
            throw RuleViolation.of("comment-too-long", "text", Message.of("comment.too-long", LONGEST));
        }
        boolean known = types.stream().allMatch(code -> call.types().stream()
                .anyMatch(type -> type.code().equals(code)));
        if (types.isEmpty() || !known) {
            throw RuleViolation.of("type-unknown", "type", Message.of("comment.type-unknown"));
        }
    }
}
