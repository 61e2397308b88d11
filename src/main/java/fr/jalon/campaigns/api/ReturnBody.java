package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.returns.ReturnPlan;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;

/**
 * What was found in a returned file.
 *
 * @param id null for a dry run
 * @param organisation code of the one the whole file speaks for, or its name as written; null when rows say it
 * @param comments found in the file
 * @param unchanged of which were there already
 */
record ReturnBody(UUID id, String organisation, int comments, int unchanged, List<DoubtBody> doubts) {

    /** @param row as the person who opens the file sees it; 0 for the whole file */
    record DoubtBody(int row, String column, String raw, String reason) {}

    static ReturnBody of(ReturnPlan plan, Say say) {
        return new ReturnBody(
                plan.id(),
                plan.organisation(),
                plan.comments(),
                plan.unchanged(),
                plan.doubts().stream()
                        .map(doubt ->
                                new DoubtBody(doubt.row(), doubt.column(), doubt.raw(), say.message(doubt.reason())))
                        .toList());
    }
}
