/**
 * From bytes to located facts: finds answer files, reads each in one streaming pass, and says what stands where. Judges nothing.
 */
package io.github.unattend.answerfile;
