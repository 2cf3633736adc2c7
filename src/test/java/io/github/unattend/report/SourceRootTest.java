package io.github.unattend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses are relative to the root of the repository. */
class SourceRootTest {
    @TempDir
    private Path directory;

    @Test
    void isTheDirectoryThatHoldsTheRepository() throws IOException {
        Path module = Files.createDirectories(directory.resolve("images/server"));
        Files.createDirectory(directory.resolve(".git"));

        SourceRoot root = SourceRoot.around(module);

        assertThat(root.directory()).isEqualTo(directory);
        assertThat(root.uri(module.resolve("a b.xml"))).isEqualTo("images/server/a%20b.xml");
        assertThat(root.holds(directory.resolveSibling("x.xml"))).isFalse();
        assertThat(root.uri(directory.resolveSibling("x.xml")))
                .startsWith("file:///")
                .endsWith("/x.xml");
    }

    @Test
    void ofAWorktreeItIsTheDirectoryWithTheFile() throws IOException {
        Files.writeString(directory.resolve(".git"), "gitdir: elsewhere");

        assertThat(SourceRoot.around(directory.resolve("x")).directory()).isEqualTo(directory);
    }
}
