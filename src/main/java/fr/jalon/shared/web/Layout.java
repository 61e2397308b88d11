package fr.jalon.shared.web;

import java.util.List;

/**
 * What the frame of every page shows.
 *
 * @param person name of the person signed in, or null
 * @param administrator shows the way to the administration
 * @param assets changes whenever a style sheet or script changes, so that browsers may keep them for ever
 * @param icons address of our sprite of icons, up to the name of one
 * @param here address of this page without language and theme, ready for one more parameter
 */
public record Layout(
        String person,
        boolean administrator,
        String language,
        Theme theme,
        boolean demo,
        String assets,
        String icons,
        String here,
        String search,
        List<Item> nav) {

    /** @param current the page at hand is there or below */
    public record Item(String labelKey, String href, boolean current) {}

    public boolean signedIn() {
        return person != null;
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }
}
