/**
 * Reads the tables that people really send: any office format, any generation of the form, into rows that say what they
 * are sure of and doubts that say the rest. Pure: bytes in, records out.
 */
package fr.jalon.campaigns.domain.table;
