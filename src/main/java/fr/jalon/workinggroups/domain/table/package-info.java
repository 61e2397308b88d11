/** Lists of members as people keep them in spreadsheets: pure functions over rows of cells. */
package fr.jalon.workinggroups.domain.table;
