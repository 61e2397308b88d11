package fr.jalon.workinggroups.api;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.MandateView;
import fr.jalon.workinggroups.application.MemberLine;
import fr.jalon.workinggroups.application.RequestLine;
import fr.jalon.workinggroups.domain.Entry;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Representation;
import fr.jalon.workinggroups.domain.RequestState;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A group as programs read it.
 *
 * @param parent the group it is a sub-group of, or null
 * @param gaps classes and skills the mandate promised and that are missing
 */
record GroupBody(
        UUID id, String standard, UUID parent, String name, String purpose, List<Circle> circles, List<String> gaps) {

    /**
     * A circle.
     *
     * @param capacity null without limit
     * @param inside how many are in it
     * @param waiting how many wait for a place
     */
    record Circle(CircleKind kind, Entry entry, Integer capacity, String composition, int inside, int waiting) {}

    /**
     * Somebody in a group.
     *
     * @param name null where the reader may not know it
     * @param organisation id of the organisation, or null
     */
    record Member(
            UUID id,
            String name,
            UUID organisation,
            String organisationName,
            StakeholderClass stakeholder,
            Set<Skill> skills,
            String interests,
            Set<GroupRole> roles,
            Set<CircleKind> circles,
            LocalDate since,
            LocalDate until) {

        static Member of(MemberLine line) {
            return new Member(
                    line.id(),
                    line.name(),
                    line.organisationId(),
                    line.organisation(),
                    line.stakeholder(),
                    line.skills(),
                    line.interests(),
                    line.roles(),
                    line.circles(),
                    line.since(),
                    line.until());
        }
    }

    /** A request to join. */
    record Request(
            UUID id,
            CircleKind circle,
            String name,
            String organisationName,
            String motive,
            RequestState state,
            Instant askedAt,
            Instant answeredAt,
            String answer) {

        static Request of(RequestLine line) {
            return new Request(
                    line.id(),
                    line.circle(),
                    line.name(),
                    line.organisation(),
                    line.motive(),
                    line.state(),
                    line.askedAt(),
                    line.answeredAt(),
                    line.answer());
        }
    }

    /** A version of the mandate. */
    record Mandate(
            String number,
            String reference,
            MandateState state,
            Integer months,
            LocalDate draftedOn,
            LocalDate presentedOn,
            LocalDate validatedOn,
            LocalDate validUntil,
            LocalDate reportDue,
            Map<MandateField, String> texts,
            Set<StakeholderClass> classes,
            Set<Skill> skills,
            long version) {

        static Mandate of(MandateView mandate) {
            return new Mandate(
                    mandate.number(),
                    mandate.words().reference(),
                    mandate.state(),
                    mandate.words().months(),
                    mandate.draftedOn(),
                    mandate.presentedOn(),
                    mandate.validatedOn(),
                    mandate.validUntil(),
                    mandate.reportDue(),
                    mandate.words().texts(),
                    mandate.words().classes(),
                    mandate.words().skills(),
                    mandate.version());
        }
    }

    static GroupBody of(GroupView group, Representation representation) {
        return new GroupBody(
                group.ref().id(),
                group.ref().standardSlug(),
                group.ref().parentId(),
                group.ref().name(),
                group.purpose(),
                group.circles().stream()
                        .map(circle -> new Circle(
                                circle.kind(),
                                circle.entry(),
                                circle.capacity(),
                                circle.composition(),
                                circle.inside(),
                                circle.waiting()))
                        .toList(),
                representation.gaps().stream().map(Enum::name).toList());
    }
}
