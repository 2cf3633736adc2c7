/** The goals as Maven sees them: parameters, log and exceptions, nothing else. */
package io.github.unattend;
