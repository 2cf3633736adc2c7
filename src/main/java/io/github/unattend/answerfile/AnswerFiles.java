package io.github.unattend.answerfile;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.codehaus.plexus.util.MatchPattern;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * The files under a directory that may be answer files. Known by their paths, since two names may read alike: those with umlauts
 * where the system's encoding is ASCII.
 *
 * @param directory the directory
 * @param files the regular files that match
 * @param templates those that do not match, yet have names like templates of answer files; none where patterns are given
 * @param unreadable what could not be looked at, and why
 */
public record AnswerFiles(
        Path directory, SortedSet<Path> files, SortedSet<Path> templates, SortedMap<Path, IOException> unreadable) {
    private static final Set<String> NEVER_ENTERED = Set.of(".git", "node_modules");

    private static final String XML = "%regex[(?is).*\\.xml]";

    private static final MatchPatterns TEMPLATES =
            MatchPatterns.from("%regex[(?is).*\\.(?:xml\\.\\w+|pkrtpl|pkrtpl\\.hcl|tmpl|tpl|tftpl|j2|erb)]");

    /** Stands for whatever a directory holds: a pattern that takes it takes all. */
    private static final String NO_NAME = "\0".repeat(9);

    /**
     * Looks for files. Symbolic links are followed, loops are not; pipes and devices are passed over.
     *
     * @param includes Ant patterns of the files wanted; null or empty for all whose names end in {@code .xml}, in whatever case
     * @param excludes Ant patterns of the files not wanted
     * @param leftOut directories not to enter, unless the directory lies in them
     * @throws IOException if the directory itself cannot be read
     */
    public static AnswerFiles under(
            Path directory, Collection<String> includes, Collection<String> excludes, Set<Path> leftOut)
            throws IOException {
        AnswerFiles found = new AnswerFiles(directory, new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        boolean byDefault = includes == null || includes.isEmpty();
        MatchPatterns wanted = byDefault ? MatchPatterns.from(XML) : patterns(includes);
        MatchPatterns unwanted = patterns(excludes);
        Files.walkFileTree(
                directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                        boolean skipped = !entered.equals(directory) && isLeftOut(entered);
                        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isSymbolicLink()) {
                            unfollowed(file);
                        } else if (attributes.isRegularFile() && matches(file, wanted)) {
                            found.files.add(file);
                        } else if (byDefault && attributes.isRegularFile() && matches(file, TEMPLATES)) {
                            found.templates.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    /** Looks why a link is not followed. What it is not allowed to see may be a directory. */
                    private void unfollowed(Path link) {
                        try {
                            visitFile(link, Files.readAttributes(link, BasicFileAttributes.class));
                        } catch (AccessDeniedException e) {
                            unreadable(link, e);
                        } catch (IOException e) {
                            if (matches(link, wanted)) {
                                found.unreadable.put(link, new IOException("a symbolic link that leads nowhere"));
                            }
                        }
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (file.equals(directory)) {
                            throw e;
                        }
                        if (!(e instanceof FileSystemLoopException)) {
                            unreadable(file, e);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path left, IOException e) {
                        if (e != null) {
                            found.unreadable.put(left, e);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    private void unreadable(Path file, IOException problem) {
                        boolean unwantedItself = unwanted.matches(PathText.from(directory, file), true);
                        if (!unwantedItself && !isLeftOut(file)) {
                            found.unreadable.put(file, problem);
                        }
                    }

                    /** Whether nothing in a directory is wanted, so that it need not be readable either. */
                    private boolean isLeftOut(Path entered) {
                        String relative = PathText.from(directory, entered);
                        String child = relative + File.separator + NO_NAME;
                        return leftOut.contains(entered)
                                || NEVER_ENTERED.contains(entered.getFileName().toString())
                                || !wanted.matchesPatternStart(relative, true)
                                || (unwanted.matches(child, true)
                                        && unwanted.matches(child + File.separator + NO_NAME, true));
                    }

                    private boolean matches(Path file, MatchPatterns patterns) {
                        String relative = PathText.from(directory, file);
                        String[] names = MatchPattern.tokenizePathToString(relative, File.separator);
                        return patterns.matches(relative, names, true) && !unwanted.matches(relative, names, true);
                    }
                });
        return found;
    }

    /** Ant patterns in the form of this system; one that ends with a separator means all below, an empty one nothing. */
    private static MatchPatterns patterns(Collection<String> patterns) {
        List<String> ofThisSystem = new ArrayList<>();
        for (String pattern : patterns == null ? List.<String>of() : patterns) {
            if (pattern != null && !pattern.isBlank()) {
                String path = pattern.strip().replace('/', File.separatorChar).replace('\\', File.separatorChar);
                ofThisSystem.add(path.endsWith(File.separator) ? path + "**" : path);
            }
        }
        return MatchPatterns.from(ofThisSystem);
    }
}
