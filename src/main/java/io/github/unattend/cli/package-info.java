/** The goals for those without Maven: options, exit codes, nothing else. */
package io.github.unattend.cli;
