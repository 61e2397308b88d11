package fr.jalon.deployment.domain;

/** Why a standard is not used. The difficulties that the four experiences of the CNIG guide name, and a few plain ones. */
public enum Obstacle {
    /** Nobody had told them. */
    UNHEARD_OF,
    /** They make no data on this subject. */
    NOT_CONCERNED,
    /** Their tools do not know it. */
    NO_TOOL,
    /** Nothing tells whether data conform. */
    NO_VALIDATOR,
    /** Far more to enter, or data to convert. */
    TOO_MUCH_WORK,
    /** Nobody knows how. */
    NO_SKILLS,
    /** No money, no time. */
    NO_MEANS,
    /** Another format does it. */
    OTHER_FORMAT,
    /** Something else, said in words. */
    OTHER
}
