package fr.jalon.campaigns.domain;

import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.UUID;

/**
 * What is said of a call.
 *
 * @param questions to the public, in order
 * @param returnAddress where tables may be sent, or null
 * @param targetSessionId of the commission, or null
 */
public record Description(
        String title, Notice notice, List<String> questions, String returnAddress, UUID targetSessionId) {

    public Description {
        notice = notice == null ? Notice.EMPTY : notice;
        questions = questions == null
                ? List.of()
                : questions.stream()
                        .filter(each -> each != null && !each.isBlank())
                        .map(String::strip)
                        .toList();
        returnAddress = Blank.toNull(returnAddress);
    }

    void check() {
        if (returnAddress != null && !returnAddress.matches("[^@\\s]+@[^@\\s]+")) {
            throw RuleViolation.of("return-address", "returnAddress", Message.of("campaign.return-address"));
        }
    }
}
