/** Writes the table of settings as an XML schema, with which editors complete and explain settings. */
package io.github.unattend.schema;
