package fr.jalon.shared.web;

import fr.jalon.shared.Actor;
import java.util.function.Predicate;

/**
 * A page of the administration. A module adds one to the overview by declaring a bean of this type, nothing else.
 *
 * @param titleKey message
 * @param textKey message: what one does there
 * @param isFor who may go there; ask the action enum that guards the page
 */
public record AdministrationEntry(int order, String titleKey, String textKey, String href, Predicate<Actor> isFor) {}
