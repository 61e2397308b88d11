package fr.jalon.accounts.application;

import static fr.jalon.accounts.OrganisationKind.*;

import fr.jalon.accounts.OrganisationKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The bodies that the sources name, as they are known publicly. */
final class DemoOrganisations {

    static final List<Entry> ALL = List.of(
            new Entry("DGPR", "Direction générale de la prévention des risques", MINISTRY, "DGPR BRIL", "DGPR/BRIL"),
            new Entry("DHUP", "Direction de l’habitat, de l’urbanisme et des paysages", MINISTRY),
            new Entry("DMA", "Délégation ministérielle à l’accessibilité", MINISTRY),
            new Entry("CGDD", "Commissariat général au développement durable", MINISTRY),
            new Entry("DINUM", "Direction interministérielle du numérique", MINISTRY, "Etalab"),
            new Entry("CNIG", "Conseil national de l’information géolocalisée", OTHER, "SG CNIG"),
            new Entry("IGN", "Institut national de l’information géographique et forestière", PUBLIC_BODY),
            new Entry(
                    "CEREMA",
                    "Centre d’études et d’expertise sur les risques, l’environnement, la mobilité et l’aménagement",
                    PUBLIC_BODY,
                    "Cerema"),
            new Entry("BRGM", "Bureau de recherches géologiques et minières", PUBLIC_BODY),
            new Entry(
                    "INERIS", "Institut national de l’environnement industriel et des risques", PUBLIC_BODY, "Ineris"),
            new Entry("ANCT", "Agence nationale de la cohésion des territoires", PUBLIC_BODY),
            new Entry("DDT01", "Direction départementale des territoires de l’Ain", STATE_SERVICE, "DDT 01"),
            new Entry("DDT07", "Direction départementale des territoires de l’Ardèche", STATE_SERVICE, "DDT 07"),
            new Entry("DDT31", "Direction départementale des territoires de la Haute-Garonne", STATE_SERVICE, "DDT 31"),
            new Entry("DDTM34", "Direction départementale des territoires et de la mer de l’Hérault", STATE_SERVICE),
            new Entry(
                    "DDT38",
                    "Direction départementale des territoires de l’Isère",
                    STATE_SERVICE,
                    "DDT 38",
                    "DDT de l’Isère"),
            new Entry("DDT42", "Direction départementale des territoires de la Loire", STATE_SERVICE, "DDT 42"),
            new Entry("DDT47", "Direction départementale des territoires de Lot-et-Garonne", STATE_SERVICE, "DDT 47"),
            new Entry(
                    "DDTM76",
                    "Direction départementale des territoires et de la mer de la Seine-Maritime",
                    STATE_SERVICE),
            new Entry("DDT74", "Direction départementale des territoires de la Haute-Savoie", STATE_SERVICE, "DDT 74"),
            new Entry("DDT95", "Direction départementale des territoires du Val-d’Oise", STATE_SERVICE, "DDT 95"),
            new Entry(
                    "DREAL-ARA",
                    "Direction régionale de l’environnement, de l’aménagement et du logement Auvergne-Rhône-Alpes",
                    STATE_SERVICE,
                    "DREAL Auvergne-Rhône-Alpes"),
            new Entry(
                    "DREAL-OCCITANIE",
                    "Direction régionale de l’environnement, de l’aménagement et du logement Occitanie",
                    STATE_SERVICE,
                    "DREAL Occitanie"),
            new Entry("MEL", "Métropole européenne de Lille", LOCAL_AUTHORITY),
            new Entry("GRAND-LYON", "Métropole de Lyon", LOCAL_AUTHORITY, "Grand Lyon"),
            new Entry("BORDEAUX-METROPOLE", "Bordeaux Métropole", LOCAL_AUTHORITY),
            new Entry("REGION-SUD", "Région Provence-Alpes-Côte d’Azur", LOCAL_AUTHORITY, "Région Sud"),
            new Entry("INSTITUT-PARIS-REGION", "Institut Paris Région", PUBLIC_BODY, "IPR"),
            new Entry("MEDNUM", "La Mednum", COMPANY, "LaMedNum"),
            new Entry("DATACTIVIST", "Datactivist", COMPANY),
            new Entry("HUBIK", "Hubik", ASSOCIATION),
            new Entry("LES-ASSEMBLEURS", "Les Assembleurs", ASSOCIATION),
            new Entry("EMMAUS-CONNECT", "Emmaüs Connect", ASSOCIATION),
            new Entry("OPENDATAFRANCE", "OpenDataFrance", ASSOCIATION, "Open Data France", "ODF"),
            new Entry("ASTEE", "Association scientifique et technique pour l’eau et l’environnement", ASSOCIATION),
            new Entry("AITF", "Association des ingénieurs territoriaux de France", ASSOCIATION),
            new Entry("ENS-LYON", "École normale supérieure de Lyon", RESEARCH, "ENS Lyon"));

    private DemoOrganisations() {}

    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("jalon organisation " + code).getBytes(StandardCharsets.UTF_8));
    }

    record Entry(String code, String name, OrganisationKind kind, List<String> aliases) {

        Entry(String code, String name, OrganisationKind kind, String... aliases) {
            this(code, name, kind, List.of(aliases));
        }

        UUID id() {
            return idOf(code);
        }
    }
}
