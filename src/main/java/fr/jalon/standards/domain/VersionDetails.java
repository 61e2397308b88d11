package fr.jalon.standards.domain;

/**
 * What is entered by hand about a version.
 *
 * @param number as printed: {@code v2021-10 rev2025-03}, {@code v2017d}, {@code 1.0.2}, {@code V2024}
 * @param semanticNumber {@code X.Y.Z} in the registry, or null
 */
public record VersionDetails(String number, String semanticNumber, VersionDates dates, String note) {

    public static VersionDetails numbered(String number) {
        return new VersionDetails(number, null, VersionDates.NONE, null);
    }
}
