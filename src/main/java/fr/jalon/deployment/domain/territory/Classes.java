package fr.jalon.deployment.domain.territory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * At most four classes that share out the figures of a map evenly; the bounds of each are figures that are there, so that
 * they can be written as they are.
 */
public record Classes(List<Step> steps) {

    private static final int MOST = 4;

    public Classes {
        steps = List.copyOf(steps);
    }

    /**
     * @param level of its pattern, from 1
     * @param from the smallest figure in it
     * @param to the largest
     */
    public record Step(int level, BigDecimal from, BigDecimal to) {}

    public static Classes of(Collection<BigDecimal> amounts) {
        List<BigDecimal> distinct = amounts.stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList();
        int many = Math.min(MOST, distinct.size());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int first = i * distinct.size() / many;
            int last = (i + 1) * distinct.size() / many - 1;
            steps.add(new Step(i + 1, distinct.get(first), distinct.get(last)));
        }
        return new Classes(steps);
    }

    /** Level of the class it lies in. */
    public int level(BigDecimal amount) {
        return steps.stream()
                .filter(step -> amount.compareTo(step.to()) <= 0)
                .findFirst()
                .map(Step::level)
                .orElse(MOST);
    }
}
