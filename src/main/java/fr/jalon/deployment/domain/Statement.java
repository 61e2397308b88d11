package fr.jalon.deployment.domain;

import fr.jalon.deployment.domain.territory.Territory;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody declares.
 *
 * @param organisation as they write it
 * @param since when the use began, or is to begin; null where nobody knows
 * @param tool with which it is done, or null
 * @param obstacle why it is not used; only then
 * @param words more of it, or null
 */
public record Statement(
        String organisation,
        Declarer as,
        Use use,
        Territory territory,
        PartialDate since,
        String tool,
        Obstacle obstacle,
        String words) {

    public Statement {
        organisation = organisation == null ? "" : organisation.strip();
        tool = blank(tool) || use == Use.NOT_USED ? null : tool.strip();
        words = blank(words) ? null : words.strip();
        since = use == Use.NOT_USED ? null : since;
        obstacle = use == Use.NOT_USED ? obstacle : null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** @throws RuleViolation with everything that is wrong */
    public void check(LocalDate today) {
        List<Broken> broken = new ArrayList<>();
        need(!organisation.isEmpty(), "organisation", "organisation-needed", broken);
        need(use != null, "use", "use-needed", broken);
        need(territory != null, "territory", "territory-needed", broken);
        need(use != Use.NOT_USED || obstacle != null, "obstacle", "obstacle-needed", broken);
        need(obstacle != Obstacle.OTHER || words != null, "words", "words-needed", broken);
        boolean ahead = use == Use.USED && since != null && since.earliest().isAfter(today);
        need(!ahead, "since", "since-ahead", broken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private static void need(boolean held, String field, String rule, List<Broken> broken) {
        if (!held) {
            broken.add(new Broken(rule, field, Message.of("declaration." + rule)));
        }
    }
}
