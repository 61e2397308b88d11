package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Contributor;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.BaseUrl;
import fr.jalon.shared.Message;
import fr.jalon.shared.Secret;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends each contributor the answers to their comments in one mail, in the transaction that publishes them. Whoever was
 * told the same already is not told again; whoever's answers changed since is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TellAnswers {

    /** Enough to recognise one's own words. */
    private static final int QUOTED = 160;

    private final ContributorBook book;
    private final CallTold told;
    private final BaseUrl baseUrl;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellAnswers(ContributorBook book, CallTold told, BaseUrl baseUrl, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.told = told;
        this.baseUrl = baseUrl;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Answered(
            UUID contributor,
            String document,
            String ref,
            String text,
            Disposition disposition,
            String reason,
            String other) {

        String print() {
            return String.join("\u001f", ref, document, String.valueOf(disposition), reason, other);
        }

        Message said() {
            Object term = disposition == null ? Message.of("report.free") : disposition;
            String quoted =
                    text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + "…";
            String words = other.isEmpty() ? reason : reason.isEmpty() ? other : other + "\n" + reason;
            return words.isEmpty()
                    ? Message.of("mail.call-answers.bare", ref, quoted, term)
                    : Message.of("mail.call-answers.reasoned", ref, quoted, term, words);
        }
    }

    /** @param report local path of the edition that was published */
    public void tell(Campaign call, String report) {
        Map<UUID, List<Answered>> answered = answered(call.id());
        for (Contributor one : book.confirmed(call.id(), CallTold.COMMENTED)) {
            List<Answered> own = answered.getOrDefault(one.id(), List.of());
            if (!own.isEmpty() && claim(one.id(), print(own))) {
                told.answered(call, one, joined(own.stream().map(Answered::said).toList()), baseUrl.of(report));
            }
        }
    }

    /** Contributors whose answers are not those they were told, with the first of their comments. */
    @Transactional(readOnly = true)
    public List<Untold> untold(UUID campaignId) {
        List<Untold> untold = new ArrayList<>();
        Map<UUID, String> prints = new LinkedHashMap<>();
        jdbc.sql("select id, answers_print from contributor where campaign_id = ? and confirmed_at is not null")
                .param(campaignId)
                .query(row -> {
                    prints.put(row.getObject("id", UUID.class), row.getString("answers_print"));
                });
        answered(campaignId).forEach((contributor, own) -> {
            if (prints.containsKey(contributor) && !print(own).equals(prints.get(contributor))) {
                untold.add(new Untold(own.get(0).document(), own.get(0).ref()));
            }
        });
        return untold;
    }

    /** A comment whose author does not know its answer. */
    public record Untold(String document, String ref) {}

    private Map<UUID, List<Answered>> answered(UUID campaignId) {
        Map<UUID, List<Answered>> answered = new LinkedHashMap<>();
        jdbc.sql("""
                        select m.contributor_id, d.code, m.ref, m.text, m.disposition,
                            coalesce(m.reason, case when m.disposition is null then m.decision_as_written end, '') as reason,
                            coalesce(o.ref, '') as other
                        from comment m join campaign_document d on d.id = m.document_id
                            left join comment o on o.id = m.see_other_id
                        where m.campaign_id = ? and m.state = 'RECEIVED' and m.contributor_id is not null
                        order by m.sort_key
                        """)
                .param(campaignId)
                .query((row, number) -> new Answered(
                        row.getObject("contributor_id", UUID.class),
                        row.getString("code"),
                        row.getString("ref"),
                        row.getString("text"),
                        row.getString("disposition") == null ? null : Disposition.valueOf(row.getString("disposition")),
                        row.getString("reason"),
                        row.getString("other")))
                .list()
                .forEach(each -> answered.computeIfAbsent(each.contributor(), none -> new ArrayList<>())
                        .add(each));
        return answered;
    }

    private static String print(List<Answered> own) {
        String all = String.join("\u001e", own.stream().map(Answered::print).toList());
        return HexFormat.of().formatHex(new Secret(all).hash());
    }

    private boolean claim(UUID contributor, String print) {
        return jdbc.sql("""
                        update contributor set answers_print = :print, answers_told_at = :now
                        where id = :id and answers_print is distinct from :print
                        """)
                        .param("id", contributor)
                        .param("print", print)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** One below the other, put together two by two: a message within a message for each would go too deep. */
    private static Message joined(List<Message> said) {
        if (said.size() == 1) {
            return said.get(0);
        }
        int half = said.size() / 2;
        return Message.of(
                "mail.call-answers.both", joined(said.subList(0, half)), joined(said.subList(half, said.size())));
    }
}
