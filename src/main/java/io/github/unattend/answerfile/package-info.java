/**
 * From bytes to elements: finds answer files, and reads each as a stream of open elements. Judges nothing.
 */
package io.github.unattend.answerfile;
