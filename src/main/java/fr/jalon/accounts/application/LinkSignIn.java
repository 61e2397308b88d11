package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.KnownPeople;
import fr.jalon.accounts.domain.Person;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.accounts.domain.TokenPurpose;
import fr.jalon.shared.Address;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs in with a link sent by mail. */
@Service
@Transactional
public class LinkSignIn {

    private final KnownPeople people;
    private final OneTimeLinks links;
    private final OwnAccounts own;

    LinkSignIn(KnownPeople people, OneTimeLinks links, OwnAccounts own) {
        this.people = people;
        this.links = links;
        this.own = own;
    }

    /**
     * Says nothing about whether there is an account. An invitation not yet taken up is sent again instead, and somebody
     * unknown who may open an account is sent a link that makes it.
     *
     * @param goOn where the person wants to go, or null
     */
    public void send(String address, String goOn, Locale language) {
        Optional<Person> known = people.findByAddress(Address.normal(address));
        known.ifPresent(person -> send(person, goOn));
        if (known.isEmpty()) {
            own.send(address, goOn, language);
        }
    }

    private void send(Person person, String goOn) {
        if (person.canSignIn()) {
            String query = goOn == null ? "" : "?suite=" + URLEncoder.encode(goOn, StandardCharsets.UTF_8);
            links.send(person, TokenPurpose.SIGN_IN, "accounts.sign-in-link", "/connexion/lien/", query);
        } else if (person.status() == PersonStatus.INVITED) {
            links.send(person, TokenPurpose.INVITATION, "accounts.invitation", "/invitation/", "");
        }
    }

    /** Name of the person the link would sign in, if it still works. */
    @Transactional(readOnly = true)
    public Optional<String> whose(String secret) {
        return links.peek(TokenPurpose.SIGN_IN, secret)
                .filter(Person::canSignIn)
                .map(Person::name);
    }

    public Optional<SignedInPerson> signIn(String secret) {
        return links.use(TokenPurpose.SIGN_IN, secret).filter(Person::canSignIn).map(SignedInPerson::of);
    }
}
