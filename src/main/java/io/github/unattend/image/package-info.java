/** Reads which images a Windows image file holds. Knows nothing of the rest of the plugin. */
package io.github.unattend.image;
