/**
 * The goals. Data flows one way: {@code answerfile} finds and reads answer files into located facts, {@code rule} judges them by
 * the tables of {@code catalog}, {@code report} tells, {@code fix} mends. This package is the face to Maven: parameters, log and
 * exceptions.
 */
package io.github.unattend;
