package fr.jalon.deployment.domain.plan;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What an entry of a plan says; what its section has no words for is left out. */
public record EntryWords(
        EntryKind kind,
        String title,
        String text,
        BigDecimal needed,
        BigDecimal obtained,
        PartialDate day,
        String result,
        String url,
        UUID fileId) {

    private static final Set<EntryKind> TRIED = EnumSet.of(EntryKind.CONTINUED, EntryKind.ADJUSTED, EntryKind.PIVOTED);

    public EntryWords {
        title = PlanWords.text(title);
        text = PlanWords.text(text);
        result = PlanWords.text(result);
        url = PlanWords.text(url);
    }

    public static EntryWords of(EntryKind kind) {
        return new EntryWords(kind, null, null, null, null, null, null, null, null);
    }

    /** The same with a file kept for it. */
    public EntryWords with(UUID file) {
        return new EntryWords(kind, title, text, needed, obtained, day, result, url, file);
    }

    /** Files, and how amounts are written, set aside. */
    public boolean saysTheSame(EntryWords other) {
        return plain().equals(other.plain());
    }

    private EntryWords plain() {
        return new EntryWords(kind, title, text, plain(needed), plain(obtained), day, result, url, null);
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros();
    }

    /** What the section takes, checked. */
    EntryWords in(PlanSection section) {
        EntryWords said = new EntryWords(
                section.has(EntryField.KIND) ? kind : null,
                title,
                section.has(EntryField.TEXT) ? text : null,
                section.has(EntryField.NEEDED) ? needed : null,
                section.has(EntryField.OBTAINED) ? obtained : null,
                section.has(EntryField.DAY) ? day : null,
                section.has(EntryField.RESULT) ? result : null,
                section.has(EntryField.URL) ? url : null,
                section.has(EntryField.FILE) ? fileId : null);
        said.check(section);
        return said;
    }

    private void check(PlanSection section) {
        List<Broken> broken = new ArrayList<>();
        if (!section.kinds().isEmpty() && !section.kinds().contains(kind)) {
            broken.add(lacking(section, EntryField.KIND));
        }
        needs(section).stream()
                .filter(field -> value(field) == null)
                .forEach(field -> broken.add(lacking(section, field)));
        if (section == PlanSection.MATERIALS && url == null && fileId == null) {
            broken.add(new Broken("link-or-file", "url", Message.of("entry.link-or-file")));
        }
        if (url != null && !url.matches("https?://[^\\s@]+")) {
            broken.add(new Broken("url-web", "url", Message.of("entry.url-web")));
        }
        if (isNegative(needed) || isNegative(obtained)) {
            String field = isNegative(needed) ? "needed" : "obtained";
            broken.add(new Broken("amount-positive", field, Message.of("entry.amount-positive")));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        PlanWords.checkNoAddress("title", title);
        PlanWords.checkNoAddress("text", text);
        PlanWords.checkNoAddress("result", result);
    }

    /** What cannot be left out, given what the entry is. */
    private Set<EntryField> needs(PlanSection section) {
        Set<EntryField> needs = EnumSet.noneOf(EntryField.class);
        if (!section.isChecklist() || kind == EntryKind.OTHER) {
            needs.add(EntryField.TITLE);
        }
        switch (section) {
            case SUPPORT -> needs.add(EntryField.TEXT);
            case COMMUNICATIONS -> needs.addAll(EnumSet.of(EntryField.TEXT, EntryField.DAY));
            case QUESTIONS, CHANNELS -> {
                if (kind != EntryKind.WRITTEN) {
                    needs.add(EntryField.DAY);
                }
                if (kind == EntryKind.ANSWERED || TRIED.contains(kind)) {
                    needs.add(EntryField.RESULT);
                }
            }
            default -> {
                // Its title, or its kind, is enough.
            }
        }
        return needs;
    }

    private Object value(EntryField field) {
        return switch (field) {
            case KIND -> kind;
            case TITLE -> title;
            case TEXT -> text;
            case NEEDED -> needed;
            case OBTAINED -> obtained;
            case DAY -> day;
            case RESULT -> result;
            case URL -> url;
            case FILE -> fileId;
        };
    }

    private static Broken lacking(PlanSection section, EntryField field) {
        return new Broken(
                field.name().toLowerCase(Locale.ROOT) + "-needed",
                field.name().toLowerCase(Locale.ROOT),
                Message.of("entry.needed-rule", Message.of("entry." + section + "." + field)));
    }

    private static boolean isNegative(BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }
}
