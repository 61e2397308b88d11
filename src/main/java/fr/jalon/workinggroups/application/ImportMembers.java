package fr.jalon.workinggroups.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.files.Sheets;
import fr.jalon.workinggroups.MemberRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.Profile;
import fr.jalon.workinggroups.domain.WorkingGroup;
import fr.jalon.workinggroups.domain.table.MemberRows;
import fr.jalon.workinggroups.domain.table.ReadMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes members in from a file: first shown line by line, then taken in, whole or not at all. */
@Service
@Transactional
public class ImportMembers {

    /** In the place of a line. */
    private static final int IN_GROUP = -1;

    private final GroupDesk desk;
    private final KeepMembers keep;
    private final WorkingGroups groups;
    private final People people;
    private final Organisations organisations;

    ImportMembers(GroupDesk desk, KeepMembers keep, WorkingGroups groups, People people, Organisations organisations) {
        this.desk = desk;
        this.keep = keep;
        this.groups = groups;
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * A line, looked at.
     *
     * @param present they are in the group already: nothing is done
     * @param twin the line of the same list they are on before; 0 where there is none
     * @param input null where the line has errors
     */
    public record Line(
            int line,
            String name,
            String organisation,
            boolean present,
            int twin,
            List<Message> errors,
            MemberInput input) {

        public boolean isNew() {
            return errors.isEmpty() && !present && twin == 0;
        }

        /** They would come without a circle: meetings convene circles. */
        public boolean isOutsideCircles() {
            return isNew() && input.circles().isEmpty();
        }
    }

    /** @throws RuleViolation on field {@code file} when it cannot be read */
    @Transactional(readOnly = true)
    public List<Line> preview(GroupPlace place, byte[] content, Actor actor) {
        WorkingGroup group = desk.at(place);
        GroupAction.KEEP_MEMBERS.require(actor, group.standardId());
        List<ReadMember> read = MemberRows.read(Sheets.rows(content, MemberRows.LARGEST));
        Map<String, OrganisationRef> known = organisations.writtenAs(read.stream()
                .map(ReadMember::organisation)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
        Map<String, Integer> here = new HashMap<>();
        groups.members(group.id()).forEach(member -> keys(member).forEach(key -> here.put(key, IN_GROUP)));
        boolean leaders = GroupAction.NAME_LEADERS.isAllowedTo(actor, group.standardId());
        List<Line> lines = new ArrayList<>();
        for (ReadMember member : read) {
            lines.add(line(member, known.get(member.organisation()), here, leaders));
        }
        return lines;
    }

    private Line line(ReadMember read, OrganisationRef organisation, Map<String, Integer> here, boolean leaders) {
        UUID person =
                read.address().isEmpty() ? null : people.idOf(read.address()).orElse(null);
        String written = organisation == null ? read.organisation() : organisation.name();
        String key = person == null ? key(read.name(), written) : person.toString();
        List<Message> errors = new ArrayList<>(read.errors());
        if (!leaders && read.roles().stream().anyMatch(role -> role.leads())) {
            errors.add(Message.of("members.import.leaders"));
        }
        Integer taken = errors.isEmpty() ? here.putIfAbsent(key, read.line()) : here.get(key);
        int before = Objects.requireNonNullElse(taken, 0);
        MemberInput input = new MemberInput(
                person,
                read.name(),
                person == null && !read.address().isEmpty() ? read.address() : null,
                Profile.of(
                        organisation == null ? null : organisation.id(),
                        read.organisation(),
                        read.stakeholder(),
                        read.skills(),
                        read.interests(),
                        read.namePublic()),
                read.circles(),
                read.roles(),
                read.since());
        return new Line(
                read.line(),
                read.name(),
                written,
                before == IN_GROUP,
                Math.max(0, before),
                errors,
                errors.isEmpty() ? input : null);
    }

    /** A list that names nobody's address, like our own export, knows those with an account by their name. */
    private static List<String> keys(MemberRef member) {
        String name = key(member.name(), member.organisation());
        return member.personId() == null
                ? List.of(name)
                : List.of(name, member.personId().toString());
    }

    private static String key(String name, String organisation) {
        return (name + "|" + organisation).toLowerCase(Locale.FRENCH).strip();
    }

    /** All or none: a circle that is full refuses the whole list. @return how many came */
    public int takeIn(GroupPlace place, List<MemberInput> inputs, Actor actor) {
        WorkingGroup group = desk.at(place);
        GroupAction.KEEP_MEMBERS.require(actor, group.standardId());
        if (inputs.size() > MemberRows.MOST) {
            throw RuleViolation.of("too-many-rows", "file", Message.of("members.import.too-many", MemberRows.MOST));
        }
        inputs.forEach(input -> keep.enter(group, input, actor));
        return inputs.size();
    }
}
