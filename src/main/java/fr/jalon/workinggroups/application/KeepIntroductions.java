package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.Introduction;
import fr.jalon.workinggroups.Introductions;
import fr.jalon.workinggroups.domain.Groups;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members said of themselves. Two members of one name and no account cannot be told apart: neither is meant. */
@Service
@Transactional
class KeepIntroductions implements Introductions {

    private final Members members;
    private final Groups groups;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepIntroductions(Members members, Groups groups, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.groups = groups;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> of(UUID groupId) {
        return jdbc.sql("""
                        select id, person_id, name, said_capacity, said_work, said_expects from group_member
                        where group_id = ? and until is null and (said_capacity, said_work, said_expects) <> ('', '', '')
                        """)
                .param(groupId)
                .query((row, number) -> new Said(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        new Introduction(
                                row.getString("said_capacity"),
                                row.getString("said_work"),
                                row.getString("said_expects"))))
                .list();
    }

    @Override
    public void keep(UUID groupId, UUID personId, String name, Introduction said, Actor by) {
        if (groupId == null) {
            return;
        }
        meant(groupId, personId, name)
                .ifPresent(member -> groups.findById(groupId).ifPresent(group -> {
                    member.introduce(group, said, by, clock.instant());
                    members.save(member);
                }));
    }

    private Optional<Member> meant(UUID groupId, UUID personId, String name) {
        if (personId != null) {
            return members.findByGroupIdAndPersonIdAndUntilIsNull(groupId, personId);
        }
        List<UUID> called =
                jdbc.sql("""
                        select id from group_member
                        where group_id = ? and person_id is null and until is null and folded(name) = folded(?) limit 2
                        """).params(groupId, name).query(UUID.class).list();
        return called.size() == 1 ? members.findById(called.get(0)) : Optional.empty();
    }
}
