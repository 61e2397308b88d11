package fr.jalon.campaigns.domain;

/**
 * The name of a comment in its document, like {@code DDT38-27}: stable for ever, cited in minutes and commits.
 *
 * @param code of the organisation, or {@link #WEB}
 */
public record Ref(String code, int number) {

    /** Of comments made online by a person without a known organisation. */
    public static final String WEB = "WEB";

    /** Order of the list: by document, then organisation, then number. */
    public String sortKey(int documentPosition) {
        return "%03d %s %07d".formatted(documentPosition, code, number);
    }

    @Override
    public String toString() {
        return code + "-" + number;
    }
}
