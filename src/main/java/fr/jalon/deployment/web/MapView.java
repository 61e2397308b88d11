package fr.jalon.deployment.web;

import fr.jalon.deployment.application.Adoption;

/**
 * The map and what stands beside it.
 *
 * @param path of the page it is on, which a tile leads back to with its département
 * @param scope what it is about, already said: the title of a standard, or all of them
 */
public record MapView(Adoption adoption, String path, String scope) {

    public String image() {
        return path + "/carte.svg";
    }

    public String file() {
        return path + "/departements.csv";
    }
}
