package fr.jalon.documents.domain.comparison;

import java.util.HashSet;
import java.util.Set;

/** The most clauses that kept their order: only the others moved. */
final class InOrder {

    private InOrder() {}

    /** @return indexes of a longest rising series among those that are not negative */
    static Set<Integer> longest(int[] values) {
        int[] ends = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                int place = place(values, ends, length, values[i]);
                previous[i] = place == 0 ? -1 : ends[place - 1];
                ends[place] = i;
                length = Math.max(length, place + 1);
            }
        }
        Set<Integer> longest = new HashSet<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            longest.add(i);
        }
        return longest;
    }

    private static int place(int[] values, int[] ends, int length, int value) {
        int low = 0;
        for (int high = length; low < high; ) {
            int middle = (low + high) / 2;
            if (values[ends[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
