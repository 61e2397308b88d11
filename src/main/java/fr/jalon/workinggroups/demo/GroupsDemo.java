package fr.jalon.workinggroups.demo;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Slug;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.KeepPages;
import fr.jalon.workinggroups.application.KeepRaci;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Groups;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import fr.jalon.workinggroups.domain.Participation;
import fr.jalon.workinggroups.domain.Principle;
import fr.jalon.workinggroups.domain.Profile;
import fr.jalon.workinggroups.domain.Resource;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.WorkingGroup;
import fr.jalon.workinggroups.domain.mandate.Mandate;
import fr.jalon.workinggroups.domain.mandate.Mandates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The groups that public documents tell of; a standard that has its group already is left alone. */
@Component
class GroupsDemo implements DemoData {

    private final Groups groups;
    private final Members members;
    private final Mandates mandates;
    private final KeepPages pages;
    private final KeepRaci raci;
    private final StandardIds standards;
    private final People people;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final Clock clock;

    GroupsDemo(
            Groups groups,
            Members members,
            Mandates mandates,
            KeepPages pages,
            KeepRaci raci,
            StandardIds standards,
            People people,
            Organisations organisations,
            JdbcClient jdbc,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.mandates = mandates;
        this.pages = pages;
        this.raci = raci;
        this.standards = standards;
        this.people = people;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    @Transactional
    public void load() {
        for (DemoGroup demo : read()) {
            UUID standardId = standards.idOf(demo.text("standard"));
            if (groups.findByStandardIdAndParentIdIsNull(standardId).isEmpty()) {
                enter(demo, standardId);
            }
        }
    }

    private void enter(DemoGroup demo, UUID standardId) {
        WorkingGroup group = groups.save(WorkingGroup.recall(
                standardId,
                Slug.of(demo.text("name"), "groupe"),
                demo.text("name"),
                demo.text("purpose"),
                demo.circles(),
                clock.instant()));
        demo.list("members").forEach(member -> member(group, member));
        if (!demo.part("mandate").isEmpty()) {
            mandates.save(Mandate.recall(group, demo.mandate(), demo.validatedOn(), null, clock.instant()));
        }
        write(demo, new GroupPlace(demo.text("standard"), null), group.id());
    }

    private void member(WorkingGroup group, Map<?, ?> written) {
        String account = DemoGroup.text(written, "account");
        UUID person = account.isEmpty()
                ? null
                : people.idOf(account + "@demo.jalon.example").orElse(null);
        String organisation = DemoGroup.text(written, "organisation");
        Optional<OrganisationRef> known = organisations.byCode(organisation);
        Profile profile = Profile.of(
                known.map(OrganisationRef::id).orElse(null),
                organisation,
                DemoGroup.constant(StakeholderClass.class, written.get("class")),
                DemoGroup.constants(Skill.class, written.get("skills")),
                DemoGroup.text(written, "interests"),
                Boolean.TRUE.equals(written.get("public")));
        members.save(Member.recall(
                group,
                person,
                DemoGroup.text(written, "name"),
                profile,
                DemoGroup.constant(CircleKind.class, written.get("circle")),
                DemoGroup.constants(GroupRole.class, written.get("roles"))));
    }

    /** Nothing of it goes to the journal: none of it happened today. */
    private void write(DemoGroup demo, GroupPlace place, UUID groupId) {
        List<Principle> principles = demo.list("principles").stream()
                .map(each -> new Principle(DemoGroup.text(each, "title"), DemoGroup.text(each, "body")))
                .toList();
        pages.replacePrinciples(place, principles, Actor.SYSTEM);
        demo.list("resources").forEach(each -> pages.add(place, resource(each), Actor.SYSTEM));
        if (Boolean.TRUE.equals(demo.entry().get("raci"))) {
            raci.beginWithUsual(place, Actor.SYSTEM);
        }
        Map<?, ?> call = demo.part("participation");
        if (!call.isEmpty()) {
            pages.call(place, participation(call), false, Actor.SYSTEM);
            jdbc.sql("update group_call set published_on = ? where group_id = ?")
                    .params(Paris.day(clock.instant()), groupId)
                    .update();
        }
    }

    private static Resource resource(Map<?, ?> written) {
        return new Resource(
                null,
                DemoGroup.constant(Resource.Kind.class, written.get("kind")),
                DemoGroup.text(written, "title"),
                DemoGroup.text(written, "url"),
                DemoGroup.text(written, "note"),
                DemoGroup.constant(Resource.Audience.class, written.get("audience")));
    }

    private static Participation participation(Map<?, ?> written) {
        return new Participation(
                DemoGroup.text(written, "origin"),
                DemoGroup.text(written, "scope"),
                DemoGroup.text(written, "audience"),
                DemoGroup.text(written, "gains"),
                DemoGroup.text(written, "frequency"),
                DemoGroup.text(written, "presence"),
                DemoGroup.text(written, "duration"),
                DemoGroup.text(written, "tools"),
                null);
    }

    private static List<DemoGroup> read() {
        try (InputStream in = new ClassPathResource("demo/groups.yaml").getInputStream()) {
            Map<String, List<Map<?, ?>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return file.get("groups").stream().map(DemoGroup::new).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
