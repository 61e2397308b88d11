package fr.jalon.deployment.domain.territory;

/**
 * A département, overseas included.
 *
 * @param code of INSEE: 01, 2A, 974
 * @param region code of its region
 * @param row of its tile on the map, from 0
 * @param column of its tile on the map, from 0
 */
public record Departement(String code, String name, String region, int row, int column) {}
