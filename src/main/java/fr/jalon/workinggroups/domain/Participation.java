package fr.jalon.workinggroups.domain;

import java.time.LocalDate;

/**
 * The call for participation, as the guide words it: who is at its origin, for what, for whom, what participants gain,
 * and the terms of the work.
 *
 * @param publishedOn null while only those who run the group read it
 */
public record Participation(
        String origin,
        String scope,
        String audience,
        String gains,
        String frequency,
        String presence,
        String duration,
        String tools,
        LocalDate publishedOn) {

    public Participation {
        origin = text(origin);
        scope = text(scope);
        audience = text(audience);
        gains = text(gains);
        frequency = text(frequency);
        presence = text(presence);
        duration = text(duration);
        tools = text(tools);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    /** Can be published: says from whom, what for and to whom. */
    public boolean isComplete() {
        return !origin.isEmpty() && !scope.isEmpty() && !audience.isEmpty();
    }
}
