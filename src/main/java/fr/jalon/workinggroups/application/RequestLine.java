package fr.jalon.workinggroups.application;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.RequestState;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A request to join, for those who answer it. */
public record RequestLine(
        UUID id,
        CircleKind circle,
        String name,
        String organisation,
        StakeholderClass stakeholder,
        Set<Skill> skills,
        String interests,
        String motive,
        RequestState state,
        Instant askedAt,
        Instant answeredAt,
        String answer) {}
