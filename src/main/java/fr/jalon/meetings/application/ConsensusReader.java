package fr.jalon.meetings.application;

import fr.jalon.meetings.application.CirclePeople.Voice;
import fr.jalon.meetings.application.ConsensusDesk.Place;
import fr.jalon.meetings.application.ConsensusView.Count;
import fr.jalon.meetings.application.ConsensusView.Line;
import fr.jalon.meetings.application.ConsensusView.Round;
import fr.jalon.meetings.application.ConsensusView.Said;
import fr.jalon.meetings.application.Positions.Position;
import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.meetings.domain.consensus.Consensus;
import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.ConsensusRound;
import fr.jalon.meetings.domain.consensus.ConsensusRule;
import fr.jalon.meetings.domain.consensus.ConsensusState;
import fr.jalon.meetings.domain.consensus.Stance;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One consensus for one reader, and the list of a standard. */
@Service
@Transactional(readOnly = true)
public class ConsensusReader {

    private final ConsensusDesk desk;
    private final Positions positions;
    private final ConsensusRules rules;
    private final CirclePeople circles;
    private final Awaited awaited;
    private final Insiders insiders;
    private final StandardIds standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConsensusReader(
            ConsensusDesk desk,
            Positions positions,
            ConsensusRules rules,
            CirclePeople circles,
            Awaited awaited,
            Insiders insiders,
            StandardIds standards,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.positions = positions;
        this.rules = rules;
        this.circles = circles;
        this.awaited = awaited;
        this.insiders = insiders;
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last ones of a standard, for those of the circle; the rest once it is a public decision. */
    public List<Line> of(UUID standardId, Actor reader) {
        return jdbc.sql("""
                        select c.*, (select max(r.number) from consensus_round r where r.consensus_id = c.id) as round
                        from consensus c left join decision d on d.id = c.decision_id
                        where c.standard_id = :standard and (d.published_at is not null or %s)
                        order by (c.state = 'OPEN') desc, c.opened_at desc, c.id desc limit 100
                        """.formatted(ReachSql.covers("c")))
                .param("standard", standardId)
                .params(ReachSql.values(insiders.reach(reader, standardId)))
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        Audience.valueOf(row.getString("audience")),
                        ConsensusState.valueOf(row.getString("state")),
                        row.getInt("round"),
                        Paris.day(row.getTimestamp("opened_at").toInstant())))
                .list();
    }

    /** The consensus a decision came of. */
    public Optional<UUID> ofDecision(UUID decision) {
        return jdbc.sql("select id from consensus where decision_id = ?")
                .param(decision)
                .query(UUID.class)
                .optional();
    }

    /** @throws fr.jalon.shared.NotFound when there is none, or not for this reader */
    public ConsensusView view(UUID id, Actor reader) {
        Place place = desk.seen(id, reader);
        Consensus consensus = place.consensus();
        Map<UUID, List<Position>> said =
                positions.of(consensus.rounds().stream().map(ConsensusRound::id).toList());
        Voice own = place.inside()
                ? circles.voiceOf(reader.id(), consensus.circle()).orElse(null)
                : null;
        return view(place, said, own, reader);
    }

    private ConsensusView view(Place place, Map<UUID, List<Position>> said, Voice own, Actor reader) {
        Consensus consensus = place.consensus();
        Circle circle = consensus.circle();
        boolean inside = desk.readsInside(place, reader);
        ConsensusRule rule = rules.of(circle.standardId(), circle.groupId());
        List<Position> current = said.getOrDefault(consensus.current().id(), List.of());
        return new ConsensusView(
                consensus.id(),
                standards.named(List.of(circle.standardId())).get(circle.standardId()),
                circle.audience(),
                consensus.subject(),
                consensus.state(),
                rule,
                inside,
                rounds(consensus, rule, said, inside),
                inside ? awaited.silent(consensus, current) : List.of(),
                own == null ? null : own.name(),
                own == null ? null : of(own, current),
                decision(consensus),
                consensus.outcome(),
                consensus.meetingId(),
                may(place, reader, own != null));
    }

    private static Said of(Voice own, List<Position> current) {
        return current.stream()
                .filter(each -> own.key().equals(each.key()))
                .map(Said::of)
                .findFirst()
                .orElse(null);
    }

    private Set<String> may(Place place, Actor reader, boolean voice) {
        Consensus consensus = place.consensus();
        boolean open = consensus.current().isOpen(clock.instant());
        return Arrays.stream(ConsensusAction.values())
                .filter(act -> open || act != ConsensusAction.TAKE_POSITION && act != ConsensusAction.RECORD)
                .filter(act -> act != ConsensusAction.TAKE_POSITION || voice)
                .filter(act ->
                        act.isOffered(reader, consensus.circle().standardId(), place.inside(), consensus.state()))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private String decision(Consensus consensus) {
        return consensus.decisionId() == null
                ? null
                : jdbc.sql("select ref from decision where id = ?")
                        .param(consensus.decisionId())
                        .query(String.class)
                        .single();
    }

    private List<Round> rounds(Consensus consensus, ConsensusRule rule, Map<UUID, List<Position>> all, boolean inside) {
        List<Round> rounds = new ArrayList<>();
        for (ConsensusRound round : consensus.rounds()) {
            List<Position> said = all.getOrDefault(round.id(), List.of());
            List<Stance> stances = said.stream().map(Position::stance).toList();
            rounds.add(new Round(
                    round.number(),
                    round.proposal(),
                    round.answerUntil(),
                    consensus.state() == ConsensusState.OPEN && round.isOpen(clock.instant()),
                    round.verdict() == null ? rule.judge(stances) : round.verdict(),
                    Arrays.stream(Stance.values())
                            .map(stance -> new Count(stance, Collections.frequency(stances, stance)))
                            .toList(),
                    inside ? said.stream().map(Said::of).toList() : List.of()));
        }
        Collections.reverse(rounds);
        return rounds;
    }
}
