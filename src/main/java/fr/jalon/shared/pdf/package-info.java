/** How our PDF documents are printed. */
@NullMarked
package fr.jalon.shared.pdf;

import org.jspecify.annotations.NullMarked;
