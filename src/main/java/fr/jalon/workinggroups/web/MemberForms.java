package fr.jalon.workinggroups.web;

import fr.jalon.accounts.People;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.MemberFile;
import fr.jalon.workinggroups.application.Profiles;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Profile;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills the form of a member, and the lists it chooses from. */
@Component
class MemberForms {

    private static final int FOUND = 50;

    private final People people;
    private final Profiles profiles;
    private final Say say;

    MemberForms(People people, Profiles profiles, Say say) {
        this.people = people;
        this.profiles = profiles;
        this.say = say;
    }

    /** @param people empty while nobody was looked for */
    record Choices(
            List<Option> people,
            List<Option> roles,
            List<Option> circles,
            List<Option> classes,
            List<Option> skills,
            List<String> organisations) {}

    /** @param q words somebody is looked for by, or null */
    Choices choices(GroupView group, String q) {
        boolean leaders = group.may("NAME_LEADERS");
        return new Choices(
                q == null ? List.of() : found(q),
                say.options(Arrays.stream(GroupRole.values())
                        .filter(role -> leaders || !role.leads())
                        .toArray(GroupRole[]::new)),
                group.circles().stream()
                        .map(circle -> new Option(circle.kind().name(), say.term(circle.kind())))
                        .toList(),
                say.options(StakeholderClass.values()),
                say.options(Skill.values()),
                profiles.names());
    }

    private List<Option> found(String q) {
        return people.search(q, FOUND).stream()
                .map(person -> new Option(
                        person.id().toString(),
                        person.organisation() == null ? person.name() : person.name() + ", " + person.organisation()))
                .toList();
    }

    MemberForm of(MemberFile member) {
        MemberForm form = new MemberForm();
        Profile profile = member.profile();
        form.setName(member.name());
        form.setOrganisation(member.organisation());
        form.setStakeholder(profile.stakeholder());
        form.setSkills(profile.skills());
        form.setInterests(profile.interests());
        form.setNamePublic(profile.namePublic());
        form.setSince(member.since());
        return form;
    }

    Profile profile(MemberForm form) {
        return profiles.of(
                form.getOrganisation(),
                form.getStakeholder(),
                form.getSkills(),
                form.getInterests(),
                form.isNamePublic());
    }
}
