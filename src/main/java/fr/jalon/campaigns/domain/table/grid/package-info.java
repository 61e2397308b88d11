/** Office files of any format as paragraphs and grids of cells, merged cells included; hostile files as refusals. */
package fr.jalon.campaigns.domain.table.grid;
