/** Microsoft's documentation as data: components, settings, configuration passes, types of values. Knows nothing of the rest. */
package io.github.unattend.catalog;
