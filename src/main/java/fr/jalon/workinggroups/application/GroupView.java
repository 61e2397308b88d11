package fr.jalon.workinggroups.application;

import fr.jalon.standards.StandardHead;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.domain.Entry;
import fr.jalon.workinggroups.domain.RequestState;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A group as a reader may see it: what every page of it shows.
 *
 * @param main the group it is a sub-group of, or itself
 * @param may names of the actions the reader may do
 * @param seesNames whether the reader sees the names of all members
 * @param myMembership id of the reader's own membership, or null
 * @param pending requests that wait for an answer; 0 for those who do not answer them
 */
public record GroupView(
        StandardHead head,
        GroupPlace place,
        GroupRef ref,
        GroupRef main,
        String purpose,
        List<CircleView> circles,
        List<GroupRef> subGroups,
        Set<String> may,
        boolean signedIn,
        boolean seesNames,
        UUID myMembership,
        int pending) {

    /**
     * A circle, and how the reader stands to it.
     *
     * @param capacity null without limit
     * @param inside how many are in it
     * @param waiting how many wait for a place
     * @param mine whether the reader is in it
     * @param request state of the reader's pending request, or null
     * @param requestId of that request, or null
     * @param rank place on the waiting list, 0 without
     */
    public record CircleView(
            CircleKind kind,
            Entry entry,
            Integer capacity,
            String composition,
            int inside,
            int waiting,
            boolean mine,
            RequestState request,
            UUID requestId,
            int rank) {

        public boolean isFull() {
            return capacity != null && inside >= capacity;
        }

        /** Whether the reader may ask to enter it. */
        public boolean isOffered() {
            return entry != Entry.CLOSED && !mine && request == null;
        }
    }

    public boolean may(String action) {
        return may.contains(action);
    }

    public String path() {
        return place.path();
    }
}
