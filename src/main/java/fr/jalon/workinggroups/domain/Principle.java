package fr.jalon.workinggroups.domain;

/** A rule of method the group gives itself. */
public record Principle(String title, String body) {

    public Principle {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body.strip();
    }

    public boolean isBlank() {
        return title.isEmpty() && body.isEmpty();
    }
}
