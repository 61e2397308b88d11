package fr.jalon.campaigns.domain.export;

import fr.jalon.shared.Message;

/** The columns of a table, with their width in millimetres on a page that lies on its side. */
enum TableColumn {
    REF(20),
    DOCUMENT(25),
    ORGANISATION(27),
    TYPE(15),
    LOCATOR(27),
    CLAUSE(27),
    TEXT(66),
    PROPOSAL(58),
    DECISION(36),
    DECIDED_IN(27),
    ACTION(24),
    /** Where the draft was changed, in a report. */
    CHANGED(27),
    BEFORE(52),
    AFTER(52),
    WRITTEN_AS(27),
    FILE(36),
    ROW(15),
    /** Tells, when the file comes back filled in, what was typed into it. */
    MARK(16),
    /** The same in a table that has no cell for the action, where nothing can have been typed into it. */
    MARK_WITHOUT_ACTION(16);

    private final int width;

    TableColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    Message title() {
        return Message.of("comment-table.column." + (this == MARK_WITHOUT_ACTION ? MARK : this).name());
    }

    /** Of the guide's form, with what each column is for. */
    Message formTitle() {
        return this == MARK_WITHOUT_ACTION ? title() : Message.of("comment-table.form." + name());
    }

    /** @param document how the table names it */
    String cell(ExportedComment comment, String document, ExportWords words) {
        return switch (this) {
            case REF -> comment.ref();
            case DOCUMENT -> document;
            case ORGANISATION -> comment.speaker();
            case TYPE -> comment.type();
            case LOCATOR -> comment.locator();
            case CLAUSE -> comment.clause();
            case TEXT -> comment.text();
            case PROPOSAL -> comment.proposedChange();
            case DECISION -> DecisionCell.words(comment, words);
            case DECIDED_IN -> comment.outcome().decidedIn();
            case ACTION -> comment.action();
            case CHANGED -> comment.outcome().clauses(Outcome.Change::clause);
            case BEFORE -> comment.outcome().clauses(Outcome.Change::before);
            case AFTER -> comment.outcome().clauses(Outcome.Change::after);
            case WRITTEN_AS -> comment.organisationAsWritten();
            case FILE -> comment.sourceFile();
            case ROW -> comment.sourceRow() == null ? "" : comment.sourceRow().toString();
            case MARK -> comment.mark(DecisionCell.words(comment, words), comment.action());
            case MARK_WITHOUT_ACTION -> comment.mark(DecisionCell.words(comment, words), "");
        };
    }
}
