/** From violations to what people and their tools read: the console, and a report for each tool. */
package io.github.unattend.report;
