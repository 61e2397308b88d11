package fr.jalon.accounts.application;

import fr.jalon.accounts.Grants;
import fr.jalon.accounts.domain.ApiToken;
import fr.jalon.accounts.domain.ApiTokens;
import fr.jalon.accounts.domain.KnownOrganisations;
import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Organisation;
import fr.jalon.accounts.domain.Person;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import fr.jalon.shared.Secret;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people and organisations of the demonstration. What is there already is left as it is. */
@Component
public class AccountsDemo implements DemoData {

    private final KnownOrganisations organisations;
    private final KnownPeople people;
    private final Grants grants;
    private final ApiTokens tokens;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountsDemo(
            KnownOrganisations organisations,
            KnownPeople people,
            Grants grants,
            ApiTokens tokens,
            PasswordEncoder encoder,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.grants = grants;
        this.tokens = tokens;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    @Transactional
    public void load() {
        DemoOrganisations.ALL.stream()
                .filter(entry -> !organisations.existsById(entry.id()) && !organisations.existsByCode(entry.code()))
                .forEach(this::register);
        String hash = encoder.encode(DemoPeople.PASSWORD);
        DemoPeople.ALL.stream().filter(entry -> !people.existsById(entry.id())).forEach(entry -> join(entry, hash));
    }

    private void register(DemoOrganisations.Entry entry) {
        organisations.save(Organisation.register(
                entry.id(), entry.code(), entry.name(), entry.kind(), entry.aliases(), Actor.SYSTEM, clock.instant()));
    }

    private void join(DemoPeople.Entry entry, String passwordHash) {
        UUID organisation = entry.organisation() == null ? null : DemoOrganisations.idOf(entry.organisation());
        people.save(Person.join(
                entry.id(), entry.address(), entry.name(), organisation, Locale.FRENCH, passwordHash, clock.instant()));
        if (entry.role() != null) {
            grants.grant(Actor.SYSTEM, entry.id(), entry.role(), null);
        }
        if (entry.apiToken() != null) {
            Secret secret = new Secret(entry.apiToken());
            tokens.save(new ApiToken(entry.id(), "Démonstration", secret, null, clock.instant()));
        }
    }
}
