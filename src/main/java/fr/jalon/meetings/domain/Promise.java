package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What somebody takes on.
 *
 * @param responsibleId where the one responsible has an account, or null
 * @param responsible a person or an organisation, exactly one
 * @param dueOn or null
 */
public record Promise(String what, UUID responsibleId, String responsible, LocalDate dueOn) {

    /**
     * @param known a person or an organisation of that name is known
     * @throws RuleViolation where several people would answer for it, so that nobody does
     */
    public void requireOne(Predicate<String> known) {
        if (responsible != null && SeveralNames.in(responsible, known)) {
            throw RuleViolation.of(
                    "one-responsible", "responsible", Message.of("item.one-responsible", responsible.strip()));
        }
    }

    /**
     * @param earliest a day before it is past already
     * @throws RuleViolation where it cannot be taken on
     */
    void check(LocalDate earliest) {
        check();
        if (dueOn != null && dueOn.isBefore(earliest)) {
            throw RuleViolation.of("due-on-past", "dueOn", Message.of("item.due-on-past", earliest));
        }
    }

    void check() {
        if (what == null || what.isBlank() || what.length() > 1000) {
            throw RuleViolation.of("what-needed", "what", Message.of("item.what-needed"));
        }
        if (responsible == null || responsible.isBlank()) {
            throw RuleViolation.of("responsible-needed", "responsible", Message.of("item.responsible-needed"));
        }
    }
}
