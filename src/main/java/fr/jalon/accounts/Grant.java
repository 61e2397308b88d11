package fr.jalon.accounts;

import fr.jalon.shared.Role;
import java.time.LocalDate;
import java.util.UUID;

/** @param standardId null for a role held everywhere */
public record Grant(UUID personId, Role role, UUID standardId, LocalDate since) {}
