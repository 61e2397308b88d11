package fr.jalon.deployment.domain.plan;

/** What an entry is, or how far it got; each section takes some of them. */
public enum EntryKind {
    // Publics of the guide's checklist, and those a communication may be for.
    PRODUCERS,
    MANAGERS,
    BUSINESS_OFFICES,
    DATA_USERS,
    POLICY_ACTORS,
    VENDORS,
    NOT_YET_CONCERNED,
    // With whom.
    WORKING_GROUP,
    CNIG_COMMUNICATION,
    TERRITORIAL_POLE,
    ACCOMPANIMENT_GROUP,
    // Catalogue of actions of the guide.
    NOTE,
    IMPLEMENTATION_ADVICE,
    WIKI,
    NEWSLETTER,
    PRESS,
    FORUM,
    WEBSITE,
    WEBINAR,
    CONFERENCE,
    WORKSHOP,
    HANDS_ON,
    // Critical resources.
    PEOPLE,
    TOOLS,
    MONEY,
    // Budget lines of the guide.
    ENGINEERING,
    PUBLICATIONS,
    SESSIONS,
    FACILITATOR_TRAINING,
    // Whom an argument is for.
    DECIDERS,
    AGENTS,
    // What goes with the standard.
    GUIDE,
    TEMPLATE,
    TEST_SET,
    VIDEO,
    // A question, on its way.
    WRITTEN,
    SENT,
    ANSWERED,
    // A channel, tried and judged.
    UNDER_TRIAL,
    CONTINUED,
    ADJUSTED,
    PIVOTED,
    // A contact, stage by stage.
    IDENTIFIED,
    CONTACTED,
    MET,
    CONVINCED,
    ENGAGED,
    LOST,
    OTHER
}
