package fr.jalon.meetings.domain;

import java.util.UUID;

/**
 * Who decides, as decisions are numbered and quoted: {@code copil}, {@code gt}, or a sub-group by its name.
 *
 * @param key in lower case, part of the decision's address
 */
public record DecisionBody(UUID standardId, String standardSlug, UUID groupId, String key, Audience audience) {

    public String ref(int number) {
        return standardSlug + "-" + key + "-" + number;
    }
}
