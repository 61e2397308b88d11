package fr.jalon.standards.api;

import java.util.List;

/** A list that is always given whole. */
record Listing<T>(List<T> items, String next) {

    static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }
}
