/** Why a file is not well-formed XML, in plain words: what is wrong, and then what to do. */
package io.github.unattend.malformed;
