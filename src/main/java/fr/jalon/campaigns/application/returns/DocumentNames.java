package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.shared.Slug;
import java.util.List;
import java.util.Optional;

/** Which document of a call the words of a table name. */
final class DocumentNames {

    private DocumentNames() {}

    /**
     * @param words name of a sheet, heading or draft, or null
     * @return the only one they can mean
     */
    static Optional<CampaignDocument> find(List<CampaignDocument> all, String words) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        String plain = "-" + Slug.of(words, "") + "-";
        List<CampaignDocument> exact = all.stream()
                .filter(each ->
                        plain.equals("-" + each.code() + "-") || plain.equals("-" + Slug.of(each.title(), "") + "-"))
                .toList();
        List<CampaignDocument> within = all.stream()
                .filter(each -> plain.contains("-" + each.code() + "-")
                        || plain.contains("-" + Slug.of(each.title(), "?") + "-")
                        || ("-" + Slug.of(each.title(), "") + "-").contains(plain))
                .toList();
        List<CampaignDocument> best = exact.isEmpty() ? within : exact;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }
}
