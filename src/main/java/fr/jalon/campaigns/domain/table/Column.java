package fr.jalon.campaigns.domain.table;

/** What a column of the form is for. */
enum Column {
    NUMBER("number"),
    ORGANISATION("organisation"),
    TYPE("type"),
    DOCUMENT("document"),
    LOCATOR("locator"),
    TEXT("text"),
    PROPOSAL("proposedChange"),
    DECISION("decision"),
    REASON("reason"),
    ACTION("action"),
    /** Our exports tell there what the other columns do not need. */
    ASIDE("aside"),
    /** Our exports print there the answer as it stood. */
    MARK("mark"),
    /** It has a title, and it is none of ours. */
    OTHER("other");

    private final String told;

    Column(String told) {
        this.told = told;
    }

    /** As doubts name it. */
    String told() {
        return told;
    }
}
