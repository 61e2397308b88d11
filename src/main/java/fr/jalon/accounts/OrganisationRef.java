package fr.jalon.accounts;

import java.util.UUID;

/** @param code short and stable, like {@code DDT38} */
public record OrganisationRef(UUID id, String code, String name, OrganisationKind kind) {}
