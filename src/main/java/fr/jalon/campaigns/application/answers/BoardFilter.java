package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.application.CommentFilter;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * Which comments a board lists.
 *
 * @param me who looks at it
 */
public record BoardFilter(View view, CommentFilter comments, UUID me) {

    /** What a board is looked at for; the name is what addresses say. */
    public enum View {
        UNDECIDED("a-decider", " and m.disposition is null"),
        TO_PROPOSE("a-preparer", " and m.disposition is null and m.pre_at is null"),
        PROPOSED("proposes", " and m.disposition is null and m.pre_at is not null"),
        MINE("miens", " and m.assignee_id = :me"),
        ALL("tous", "");

        private final String address;
        private final String condition;

        View(String address, String condition) {
            this.address = address;
            this.condition = condition;
        }

        public String address() {
            return address;
        }

        public static View of(String address) {
            return Arrays.stream(values())
                    .filter(view -> view.address.equals(address))
                    .findFirst()
                    .orElse(UNDECIDED);
        }
    }

    String where(Map<String, Object> values) {
        if (view == View.MINE) {
            values.put("me", me);
        }
        return view.condition + comments.where(values);
    }
}
