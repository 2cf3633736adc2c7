package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the site that {@code mvn site} has built: all links inside it, and all pages. Its name keeps it from other runs. */
class SiteLinks {
    private static final Path SITE = Path.of("target/site");
    private static final String ADDRESS = "https://unattend.github.io/unattend-maven-plugin/";
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("\\b(?:id|name)=\"([^\"]*)\"");
    private static final Pattern MAIN = Pattern.compile("<main.*?>(.*)</main>", Pattern.DOTALL);

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isNotEmpty(Path page) throws IOException {
        assertThat(all(MAIN, page).map(main -> main.replaceAll("<[^>]*>", "").strip()))
                .singleElement()
                .matches(text -> text.length() > 100, "has a hundred letters");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsOnlyToWhatExists(Path page) throws IOException {
        List<String> inside = all(LINK, page)
                .map(link -> link.replace("&amp;", "&"))
                .map(link -> link.startsWith(ADDRESS) ? relative(page, link.substring(ADDRESS.length())) : link)
                .filter(link -> !link.matches("(?:https?|mailto):.*"))
                .toList();
        assertThat(inside).as("links of %s", page).isNotEmpty();
        for (String link : inside) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            Path file = Files.isDirectory(target) ? target.resolve("index.html") : target;
            assertThat(file).as("%s in %s", link, page).isRegularFile();
            if (parts.length > 1 && !parts[1].isEmpty()) {
                assertThat(all(ANCHOR, file)).as("%s in %s", link, page).contains(parts[1]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void hasThePageOfEveryRule(Rule rule) {
        assertThat(rule.page()).startsWith(ADDRESS);
        assertThat(SITE.resolve(rule.page().substring(ADDRESS.length()))).isRegularFile();
    }

    private static String relative(Path page, String path) {
        return page.getParent().relativize(SITE.resolve(path)).toString().replace('\\', '/');
    }

    private static Stream<String> all(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().map((MatchResult match) -> match.group(1));
    }
}
