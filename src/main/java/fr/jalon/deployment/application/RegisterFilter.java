package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.Use;
import java.util.UUID;

/**
 * Which declarations of the register.
 *
 * @param standardId null for all standards
 * @param departement code of one that is covered, or null
 * @param used null for every answer
 */
public record RegisterFilter(UUID standardId, String departement, Use used) {

    public static RegisterFilter of(UUID standardId) {
        return new RegisterFilter(standardId, null, null);
    }

    public RegisterFilter in(String code) {
        return new RegisterFilter(standardId, code == null || code.isBlank() ? null : code, used);
    }
}
