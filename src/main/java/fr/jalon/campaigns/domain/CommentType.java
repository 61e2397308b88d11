package fr.jalon.campaigns.domain;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of comment, as this call means it: "D" is the document in one call and nothing in the next. */
@Embeddable
public record CommentType(String code, String nameFr, String nameEn, String meaningFr, String meaningEn) {

    /** Not explained; enough to read tables by. */
    public static CommentType of(String code, String... names) {
        return new CommentType(
                code, names.length > 0 ? names[0] : null, names.length > 1 ? names[1] : null, null, null);
    }

    /** In both languages, as far as there are any. */
    public List<String> names() {
        return Stream.of(nameFr, nameEn)
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    public LocalizedText name() {
        return new LocalizedText(nameFr, nameEn);
    }

    /** Null where nobody explained it. */
    public LocalizedText meaning() {
        return meaningFr == null || meaningFr.isBlank() ? null : new LocalizedText(meaningFr, meaningEn);
    }

    static void check(List<CommentType> types) {
        Set<String> codes = new HashSet<>();
        for (CommentType type : types) {
            if (type.code() == null || !type.code().matches("[\\p{L}0-9]{1,12}")) {
                throw RuleViolation.of("type-code", "types", Message.of("campaign.type-code"));
            }
            if (type.nameFr() == null || type.nameFr().isBlank()) {
                throw RuleViolation.of("type-name", "types", Message.of("campaign.type-name", type.code()));
            }
            if (!codes.add(type.code())) {
                throw RuleViolation.of("type-twice", "types", Message.of("campaign.type-twice", type.code()));
            }
        }
    }
}
