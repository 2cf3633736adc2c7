/**
 * From bytes to located facts: finds answer files, reads each as a stream, and says what stands where. Judges nothing.
 */
package io.github.unattend.answerfile;
