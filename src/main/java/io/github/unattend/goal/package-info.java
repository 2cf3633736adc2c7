/** What the goals do, whoever asks: find, read, judge, report, fix. Data flows one way through the packages it calls. */
package io.github.unattend.goal;
