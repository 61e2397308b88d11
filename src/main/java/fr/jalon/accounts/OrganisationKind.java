package fr.jalon.accounts;

/** What sort of body an organisation is: the stakeholder classes of working groups start from it. */
public enum OrganisationKind {
    /** A ministry or one of its directorates (DGPR, DHUP). */
    MINISTRY,
    /** A service of the State in a territory (DDT, DREAL). */
    STATE_SERVICE,
    /** A commune, an intermunicipality, a département, a region. */
    LOCAL_AUTHORITY,
    /** A public establishment (IGN, Cerema, BRGM). */
    PUBLIC_BODY,
    /** A firm other than a software vendor: consultancy, network operator. */
    COMPANY,
    /** A software vendor. */
    VENDOR,
    /** An association or a federation. */
    ASSOCIATION,
    /** A laboratory, a school, a university. */
    RESEARCH,
    /** People who speak for themselves. */
    CITIZEN,
    /** Everything else. */
    OTHER
}
