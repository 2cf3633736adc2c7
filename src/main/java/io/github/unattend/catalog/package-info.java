/**
 * Microsoft's documentation as tables: configuration passes, ordered lists, documented lengths. Knows nothing of the rest.
 */
package io.github.unattend.catalog;
