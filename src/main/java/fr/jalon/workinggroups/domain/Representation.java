package fr.jalon.workinggroups.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is around the table against who was promised.
 *
 * @param classes by stakeholder class, how many organisations are there
 * @param skills by skill, how many people
 * @param unknown how many people whose class nobody said
 */
public record Representation(
        Map<StakeholderClass, Integer> classes,
        Map<Skill, Integer> skills,
        int unknown,
        Set<StakeholderClass> promisedClasses,
        Set<Skill> promisedSkills) {

    /**
     * What somebody brings to the table.
     *
     * @param organisation one organisation counts once a class, however many it sends
     * @param counts false for observers and those who only use the standard
     */
    public record Seat(String organisation, StakeholderClass stakeholder, Set<Skill> skills, boolean counts) {}

    public static Representation of(
            Collection<Seat> table, Set<StakeholderClass> promisedClasses, Set<Skill> promisedSkills) {
        Map<StakeholderClass, Integer> classes = new EnumMap<>(StakeholderClass.class);
        Map<Skill, Integer> skills = new EnumMap<>(Skill.class);
        List<Seat> counted = table.stream().filter(Seat::counts).toList();
        for (StakeholderClass each : StakeholderClass.values()) {
            classes.put(each, (int) counted.stream()
                    .filter(seat -> seat.stakeholder() == each)
                    .map(Seat::organisation)
                    .distinct()
                    .count());
        }
        for (Skill each : Skill.values()) {
            skills.put(each, (int) counted.stream()
                    .filter(seat -> seat.skills().contains(each))
                    .count());
        }
        int unknown = (int)
                counted.stream().filter(seat -> seat.stakeholder() == null).count();
        return new Representation(classes, skills, unknown, promisedClasses, promisedSkills);
    }

    /** What was promised and is not there; where nothing was promised, nobody can say. */
    public List<Enum<?>> gaps() {
        List<Enum<?>> gaps = new ArrayList<>();
        Arrays.stream(StakeholderClass.values())
                .filter(each -> promisedClasses.contains(each) && classes.get(each) == 0)
                .forEach(gaps::add);
        Arrays.stream(Skill.values())
                .filter(each -> promisedSkills.contains(each) && skills.get(each) == 0)
                .forEach(gaps::add);
        return gaps;
    }

    public boolean isPromised() {
        return !promisedClasses.isEmpty() || !promisedSkills.isEmpty();
    }

    public boolean isMet() {
        return isPromised() && gaps().isEmpty();
    }
}
