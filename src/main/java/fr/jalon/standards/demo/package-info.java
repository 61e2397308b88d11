/** The real catalogue as public documents tell it, read from {@code demo/*.yaml} for the demonstration. */
package fr.jalon.standards.demo;
