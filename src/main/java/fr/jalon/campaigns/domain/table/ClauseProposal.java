package fr.jalon.campaigns.domain.table;

import fr.jalon.shared.Message;
import java.util.UUID;

/**
 * A clause that the words of a comment may point at.
 *
 * @param confidence from 0 to 1
 * @param why what in the words points there
 */
public record ClauseProposal(UUID clause, double confidence, Message why) {}
