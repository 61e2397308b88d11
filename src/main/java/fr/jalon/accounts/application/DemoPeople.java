package fr.jalon.accounts.application;

import fr.jalon.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Invented people, one for each role; the roles on a standard come with the standards. */
final class DemoPeople {

    static final String PASSWORD = "demonstration";

    static final List<Entry> ALL = List.of(
            new Entry("admin", "Hugo Delmas", "CNIG", Role.ADMINISTRATOR, null),
            new Entry("secretariat", "Nadège Rolland", "CNIG", Role.SECRETARIAT, "jalon-demo-secretariat"),
            new Entry("presidence", "Bertrand Lescure", "CGDD", Role.COMMISSION_CHAIR, null),
            new Entry("commission", "Aïcha Benmoussa", "IGN", Role.COMMISSION_MEMBER, null),
            new Entry("pilote", "Claire Vannier", "DHUP", null, "jalon-demo-pilote"),
            new Entry("commanditaire", "Philippe Astruc", "DGPR", null, null),
            new Entry("animation", "Solène Guivarc’h", "CEREMA", null, null),
            new Entry("redaction", "Thibault Marchetti", "CEREMA", null, null),
            new Entry("membre", "Fatou Diarra", "DDT38", null, null),
            new Entry("copil", "Étienne Carpentier", "GRAND-LYON", null, null),
            new Entry("test", "Maëlle Kervella", "DDT74", null, null),
            new Entry("lecture", "Jean-Noël Picard", null, null, null));

    private DemoPeople() {}

    /**
     * @param account what comes before the @
     * @param organisation its code, or null
     * @param role held everywhere, or null
     * @param apiToken known to all, or null
     */
    record Entry(String account, String name, String organisation, Role role, String apiToken) {

        String address() {
            return account + "@demo.jalon.example";
        }

        UUID id() {
            return UUID.nameUUIDFromBytes(("jalon person " + account).getBytes(StandardCharsets.UTF_8));
        }
    }
}
