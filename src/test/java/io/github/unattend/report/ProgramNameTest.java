package io.github.unattend.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of command lines, and what never. */
class ProgramNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "cmd.exe /c net user x secret, cmd.exe",
                "net use \\\\srv\\share secret, net",
                "C:\\Windows\\System32\\reg.exe add x, reg.exe",
                "%SystemRoot%\\System32\\cscript.exe //b x, cscript.exe",
                "`\"C:\\Program Files\\Some App\\setup.exe\" /token=secret`, setup.exe",
                "C:\\Program Files\\Some App\\setup.exe /token=secret, setup.exe",
                "\\\\srv\\share\\install.cmd, install.cmd",
                "X:\\tool -p secret\\x.exe, tool",
                "a/b/c.sh x, c.sh",
                "  powershell -Command secret, powershell",
            })
    void isTheFileNameOfTheFirstWord(String commandLine, String program) {
        assertThat(ProgramName.of(commandLine)).contains(program);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "{{ user `secret` }}", "PASSWORD=secret", "\"\"", "a\\", "$env:x", "${secret}", "<x>"})
    void isNothingWhereItMayBeSomethingElse(String commandLine) {
        assertThat(ProgramName.of(commandLine)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1_000_000})
    void costsNoTime(int length) {
        assertThat(ProgramName.of("C:\\" + "a ".repeat(length))).contains("a");
        assertThat(ProgramName.of("\\a".repeat(length))).contains("a");
    }
}
