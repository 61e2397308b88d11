package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.EntryField;
import fr.jalon.deployment.domain.plan.EntryKind;
import fr.jalon.deployment.domain.plan.PlanSection;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A section of a plan, with what this reader may see of it.
 *
 * @param writes whether the reader may change it
 */
public record SectionView(PlanSection section, List<EntryView> entries, boolean writes) {

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public boolean has(String field) {
        return section.has(EntryField.valueOf(field));
    }

    /** Some entry says it: a column for it is worth its place. */
    public boolean says(String field) {
        return switch (EntryField.valueOf(field)) {
            case KIND -> section.has(EntryField.KIND);
            case TITLE -> some(entry -> entry.words().title());
            case TEXT -> some(entry -> entry.words().text());
            case NEEDED -> some(entry -> entry.words().needed());
            case OBTAINED -> some(entry -> entry.words().obtained());
            case DAY -> some(entry -> entry.words().day());
            case RESULT -> some(entry -> entry.words().result());
            case URL, FILE -> some(EntryView::href);
        };
    }

    private boolean some(Function<EntryView, ?> part) {
        return entries.stream().map(part).anyMatch(Objects::nonNull);
    }

    /** Kinds of a checklist that no entry has yet. */
    public Set<EntryKind> unticked() {
        EnumSet<EntryKind> free = EnumSet.copyOf(section.kinds());
        free.remove(EntryKind.OTHER);
        entries.forEach(entry -> free.remove(entry.words().kind()));
        return free;
    }

    /** Sum of what is needed in euros; null where the lines are not all money. */
    public BigDecimal total() {
        return section == PlanSection.BUDGET ? sum(entry -> entry.words().needed()) : null;
    }

    public BigDecimal totalObtained() {
        return section == PlanSection.BUDGET ? sum(entry -> entry.words().obtained()) : null;
    }

    private BigDecimal sum(Function<EntryView, BigDecimal> part) {
        return entries.stream().map(part).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
