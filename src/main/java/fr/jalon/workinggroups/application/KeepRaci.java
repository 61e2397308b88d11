package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.WorkingGroup;
import fr.jalon.workinggroups.domain.raci.Activity;
import fr.jalon.workinggroups.domain.raci.Letter;
import fr.jalon.workinggroups.domain.raci.Matrix;
import fr.jalon.workinggroups.domain.raci.Matrix.Party;
import fr.jalon.workinggroups.domain.raci.UsualMatrix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who does what in a group. */
@Service
@Transactional
public class KeepRaci {

    private static final int MOST = 60;

    private final GroupDesk desk;
    private final JdbcClient jdbc;

    KeepRaci(GroupDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    private record Part(UUID activity, String name, UUID accountable, UUID party, String part) {}

    @Transactional(readOnly = true)
    public Matrix matrix(UUID groupId) {
        List<Party> parties = jdbc.sql("select id, name from group_party where group_id = ? order by position, id")
                .param(groupId)
                .query(Party.class)
                .list();
        Map<UUID, Map<UUID, Letter>> letters = new HashMap<>();
        List<Part> parts = jdbc.sql("""
                select a.id as activity, a.name, a.accountable_id as accountable, p.party_id as party, p.part
                from group_activity a left join group_activity_part p on p.activity_id = a.id
                where a.group_id = ? order by a.position, a.id
                """).param(groupId).query(Part.class).list();
        for (Part part : parts) {
            Map<UUID, Letter> of = letters.computeIfAbsent(part.activity(), id -> new HashMap<>());
            of.putIfAbsent(part.accountable(), Letter.A);
            if (part.party() != null) {
                of.merge(part.party(), letter(part.part()), (is, also) -> Letter.AR);
            }
        }
        List<Activity> activities = parts.stream()
                .map(part -> new Activity(part.activity(), part.name(), letters.get(part.activity())))
                .distinct()
                .toList();
        return new Matrix(parties, activities);
    }

    private static Letter letter(String part) {
        return switch (part) {
            case "RESPONSIBLE" -> Letter.R;
            case "CONSULTED" -> Letter.C;
            default -> Letter.I;
        };
    }

    public void addParty(GroupPlace place, String name, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        String called = name == null ? "" : name.strip();
        Matrix matrix = matrix(group.id());
        if (called.isEmpty()) {
            throw RuleViolation.of("name-needed", "party", Message.of("raci.party-needed"));
        }
        if (matrix.parties().size() >= MOST
                || matrix.parties().stream().anyMatch(party -> party.name().equalsIgnoreCase(called))) {
            throw RuleViolation.of("party-twice", "party", Message.of("raci.party-twice", called));
        }
        insertParty(group.id(), called, matrix.parties().size());
    }

    private UUID insertParty(UUID group, String name, int position) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into group_party (id, group_id, position, name) values (?, ?, ?, ?)")
                .params(id, group, position, name)
                .update();
        return id;
    }

    /** @throws RuleViolation where it answers for an activity */
    public void removeParty(GroupPlace place, UUID party, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        boolean accountable = matrix(group.id()).activities().stream()
                .anyMatch(activity -> activity.accountable().contains(party));
        if (accountable) {
            throw RuleViolation.of("party-accountable", "party", Message.of("raci.party-accountable"));
        }
        jdbc.sql("delete from group_activity_part where party_id = ? and group_id = ?")
                .params(party, group.id())
                .update();
        jdbc.sql("delete from group_party where id = ? and group_id = ?")
                .params(party, group.id())
                .update();
    }

    /** @param activity with an id of its own to change it, without to add it */
    public UUID put(GroupPlace place, Activity activity, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        activity.check();
        Matrix matrix = matrix(group.id());
        if (!matrix.parties().stream()
                .map(Party::id)
                .toList()
                .containsAll(activity.letters().keySet())) {
            throw RuleViolation.of("party-unknown", "letters", Message.of("raci.party-unknown"));
        }
        if (matrix.activities().size() >= MOST && activity.id() == null) {
            throw RuleViolation.of("too-many", "name", Message.of("raci.too-many", MOST));
        }
        return write(group.id(), activity, matrix.activities().size());
    }

    private UUID write(UUID group, Activity activity, int last) {
        UUID accountable = activity.accountable().get(0);
        UUID id = activity.id() == null ? UUID.randomUUID() : activity.id();
        int changed = jdbc.sql("update group_activity set name = ?, accountable_id = ? where id = ? and group_id = ?")
                .params(activity.name(), accountable, id, group)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into group_activity (id, group_id, position, name, accountable_id) values (?, ?, ?, ?, ?)")
                    .params(id, group, last, activity.name(), accountable)
                    .update();
        }
        jdbc.sql("delete from group_activity_part where activity_id = ?")
                .param(id)
                .update();
        activity.letters().forEach((party, letter) -> insertPart(group, id, party, letter));
        return id;
    }

    private void insertPart(UUID group, UUID activity, UUID party, Letter letter) {
        String part =
                switch (letter) {
                    case R, AR -> "RESPONSIBLE";
                    case C -> "CONSULTED";
                    case I -> "INFORMED";
                    case A -> null;
                };
        if (part != null) {
            jdbc.sql("insert into group_activity_part (activity_id, party_id, group_id, part) values (?, ?, ?, ?)")
                    .params(activity, party, group, part)
                    .update();
        }
    }

    public void remove(GroupPlace place, UUID activity, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        jdbc.sql("delete from group_activity_part where activity_id = ? and group_id = ?")
                .params(activity, group.id())
                .update();
        jdbc.sql("delete from group_activity where id = ? and group_id = ?")
                .params(activity, group.id())
                .update();
    }

    /** Begins from what the guide lets one infer; only where nothing is written. */
    public void beginWithUsual(GroupPlace place, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        if (!matrix(group.id()).isEmpty()) {
            throw RuleViolation.of("matrix-exists", null, Message.of("raci.exists"));
        }
        List<UUID> parties = UsualMatrix.PARTIES.stream()
                .map(name -> insertParty(group.id(), name, UsualMatrix.PARTIES.indexOf(name)))
                .toList();
        for (UsualMatrix.Line line : UsualMatrix.LINES) {
            Map<UUID, Letter> letters = new HashMap<>();
            for (int at = 0; at < parties.size(); at++) {
                if (!line.letters().get(at).equals("-")) {
                    letters.put(parties.get(at), Letter.valueOf(line.letters().get(at)));
                }
            }
            write(group.id(), new Activity(null, line.name(), letters).check(), UsualMatrix.LINES.indexOf(line));
        }
    }

    private WorkingGroup allowed(GroupPlace place, Actor actor) {
        WorkingGroup group = desk.at(place);
        GroupAction.KEEP_PAGES.require(actor, group.standardId());
        return group;
    }
}
