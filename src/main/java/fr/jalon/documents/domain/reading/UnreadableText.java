package fr.jalon.documents.domain.reading;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;

/** The file cannot be read as a text; the sentence says why and what to do. */
public class UnreadableText extends RuleViolation {

    public UnreadableText(String rule, Message why) {
        super(List.of(new Broken(rule, "file", why)));
    }

    /** Damaged, or not what it says it is. */
    public static UnreadableText malformed() {
        return new UnreadableText("text-malformed", Message.of("text.unreadable.malformed"));
    }

    /** Would take more room than any real text: a bomb, or a mistake. */
    public static UnreadableText tooLarge() {
        return new UnreadableText("text-too-large", Message.of("text.unreadable.too-large"));
    }

    public static UnreadableText encrypted() {
        return new UnreadableText("text-encrypted", Message.of("text.unreadable.encrypted"));
    }

    /** Declares entities, by which a file can make the reader fetch other files. */
    public static UnreadableText entities() {
        return new UnreadableText("text-entities", Message.of("text.unreadable.entities"));
    }
}
