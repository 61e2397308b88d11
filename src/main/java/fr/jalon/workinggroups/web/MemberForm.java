package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Somebody who is entered, described, or asks to join. */
public class MemberForm {

    @FormField("members.person")
    private UUID person;

    @FormField("members.name")
    @Size(max = 200)
    private String name;

    @FormField("members.address")
    @Size(max = 254)
    private String address;

    @FormField("members.organisation")
    @Size(max = 200)
    private String organisation;

    @FormField("members.class")
    private StakeholderClass stakeholder;

    @FormField("members.skills")
    private Set<Skill> skills = new HashSet<>();

    @FormField("members.interests")
    @Size(max = 2000)
    private String interests;

    @FormField("members.name-public")
    private boolean namePublic;

    @FormField("members.circles")
    private Set<CircleKind> circles = new HashSet<>();

    @FormField("members.roles")
    private Set<GroupRole> roles = new HashSet<>();

    @FormField("members.since")
    private LocalDate since;

    @FormField("join.motive")
    @Size(max = 2000)
    private String motive;

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public StakeholderClass getStakeholder() {
        return stakeholder;
    }

    public void setStakeholder(StakeholderClass stakeholder) {
        this.stakeholder = stakeholder;
    }

    public Set<Skill> getSkills() {
        return skills;
    }

    public void setSkills(Set<Skill> skills) {
        this.skills = skills;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
    }

    public boolean isNamePublic() {
        return namePublic;
    }

    public void setNamePublic(boolean namePublic) {
        this.namePublic = namePublic;
    }

    public Set<CircleKind> getCircles() {
        return circles;
    }

    public void setCircles(Set<CircleKind> circles) {
        this.circles = circles;
    }

    public Set<GroupRole> getRoles() {
        return roles;
    }

    public void setRoles(Set<GroupRole> roles) {
        this.roles = roles;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
