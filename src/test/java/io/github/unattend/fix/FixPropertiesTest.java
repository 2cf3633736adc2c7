package io.github.unattend.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.Encoding;
import io.github.unattend.answerfile.FileKind;
import io.github.unattend.goal.Inspection;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Violation;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After a fix no finding has vanished but those that it fixed, whatever the defects of the file. */
class FixPropertiesTest {
    private static final long SEED = 20261127;
    private static final Set<Rule> REVEALED =
            EnumSet.of(Rule.PARTITION_EXTEND, Rule.PARTITION_REFERENCE, Rule.PARTITION_FORMAT);
    private static final String NOT_CHANGED = "the file decodes differently as text; convert it to UTF-8 first"
            + "|it has more than \\d+ findings; correct some of them first";
    private static final String ORDER = "<Order>(\\d+)</Order>";
    private static final String LEAF = "<(\\w+)>([^<]+)</\\1>";

    /** A way to spoil a file: its rule, a place, and what is put there. */
    private record Defect(Rule rule, String where, String instead) {}

    // spotless:off
    private static final List<Defect> DEFECTS = List.of(
        new Defect(Rule.ORDER_MISSING, ORDER, ""),
        new Defect(Rule.ORDER_REPEATED, ORDER, "$0$0"),
        new Defect(Rule.ORDER_REPEATED, ORDER, "$0\n\t<order>9</order>"),
        new Defect(Rule.ORDER_INVALID, ORDER, "<Order />"),
        new Defect(Rule.ORDER_INVALID, ORDER, "<Order>one</Order>"),
        new Defect(Rule.ORDER_INVALID, ORDER, "<Order>$1<b/></Order>"),
        new Defect(Rule.ORDER_OUT_OF_RANGE, ORDER, "<Order>-1</Order>"),
        new Defect(Rule.ORDER_OUT_OF_RANGE, ORDER, "<Order>100000000000000000000</Order>"),
        new Defect(Rule.ORDER_DUPLICATE, ORDER, "<Order>1</Order>"),
        new Defect(Rule.ORDER_DUPLICATE, ORDER, "<Order><!-- 3 --> 02 </Order>"),
        new Defect(Rule.ORDER_DUPLICATE, ORDER, "<!-- unattend:ignore order-duplicate: later --><Order>1</Order>"),
        new Defect(Rule.ORDER_GAP, ORDER + "(?=(?:(?!</Modify).)*</ModifyPartition>)", "<Order>77</Order>"),
        new Defect(Rule.PASS_UNKNOWN, "pass=\"\\w+\"", "pass=\"windowspe\""),
        new Defect(Rule.PASS_INVALID, "pass=\"(?:specialize|windowsPE)\"", "pass=\"generalize\""),
        new Defect(Rule.PASS_UNDOCUMENTED, "pass=\"oobeSystem\"", "pass=\"windowsPE\""),
        new Defect(Rule.MISPLACED, "</component>", "<CommandLine>x</CommandLine>$0"),
        new Defect(Rule.MISSPELLED, "(</?)Order>", "$1Oder>"),
        new Defect(Rule.MISSPELLED, ORDER, "<Oder>$1</Oder>"),
        new Defect(Rule.CASE_MISMATCH, ORDER, "<order>$1</order>"),
        new Defect(Rule.CASE_MISMATCH, "<(?:Size|Path|Type|CommandLine)>[^<]*</\\w+>", "LOWER"),
        new Defect(Rule.CASE_MISMATCH, "<(CreatePartitions|RunSynchronous|OOBE)>((?:(?!</\\1>).)*)</\\1>", "LOWER"),
        new Defect(Rule.CASE_MISMATCH, "<Type>\\w+</Type>", "<Type>PRIMARY</Type>"),
        new Defect(Rule.SETTING_UNKNOWN, "</component>", "<Quite><Unknown/></Quite>$0"),
        new Defect(Rule.COMPONENT_UNKNOWN, "</settings>", "<component name=\"Microsoft-Windows-Quite-Unknown\"/>$0"),
        new Defect(Rule.COMPONENT_IDENTITY, " language=\"neutral\"", ""),
        new Defect(Rule.COMPONENT_DUPLICATE, "<component (?:(?!</component>).)*</component>", "$0$0"),
        new Defect(Rule.SETTING_REPEATED, LEAF, "$0$0"),
        new Defect(Rule.KEY_DUPLICATE, "wcm:keyValue=\"[^\"]*\"", "wcm:keyValue=\"1\""),
        new Defect(Rule.VALUE_INVALID, LEAF, "<$1>a b<b/></$1>"),
        new Defect(Rule.TEXT_MISPLACED, "</component>", "text$0"),
        new Defect(Rule.VALUE_TOO_LONG, LEAF, "<$1>" + "x".repeat(1100) + "</$1>"),
        new Defect(Rule.TIME_ZONE_UNKNOWN, "<TimeZone>[^<]*", "<TimeZone>Nowhere"),
        new Defect(Rule.PARTITION_SIZE, "<(?:Size|Extend)>[^<]*</\\w+>", ""),
        new Defect(Rule.PARTITION_EXTEND, "<Size>[^<]*</Size>", "<Extend>true</Extend>"),
        new Defect(Rule.PARTITION_REFERENCE, "<PartitionID>\\d+", "<PartitionID>99"),
        new Defect(Rule.PARTITION_FORMAT, "<Format>[^<]*", "<Format>NTFS"),
        new Defect(Rule.ACCOUNT_CONFLICT, "<Name>[^<]*", "<Name>server01"),
        new Defect(Rule.CREDENTIALS_MISSING, "<Path>[^<]*", "<Path>\\\\\\\\server\\\\x.cmd"),
        new Defect(Rule.XML_MALFORMED, "</settings>", "& $0"),
        new Defect(Rule.NAMESPACE_MISSING, ORDER, "<Order xmlns=\"\">$1</Order>"),
        new Defect(Rule.NAMESPACE_MISSING, ORDER, "<wcm:Order>$1</wcm:Order>"),
        new Defect(Rule.NOT_AN_ANSWER_FILE, "^.", "x$0"),
        new Defect(Rule.SETTING_DEPRECATED, "</component>", "<SkipMachineOOBE>true</SkipMachineOOBE>$0"),
        new Defect(Rule.IGNORE_UNKNOWN, "<\\w+>", "<!-- unattend:ignore order-gap, case-mismatch: why -->$0"));
    // spotless:on

    @Test
    void seedsDefectsOfAllRules() {
        List<Rule> withoutImage = Stream.of(Rule.values())
                .filter(rule -> !rule.id().startsWith("image-"))
                .toList();
        assertThat(DEFECTS.stream().map(Defect::rule)).containsAll(withoutImage);
    }

    @Test
    void holdsOnTheFilesOfTheProject() throws Exception {
        assertThat(holds(Path.of("src/test/resources/realistic"), 600)).isGreaterThan(250);
        holds(Path.of("src/test/resources/rules"), 300);
    }

    @Test
    @Tag("corpus")
    void holdsOnRealFiles() throws Exception {
        assertThat(holds(Path.of(System.getProperty("corpus"), "files"), 6000)).isGreaterThan(1000);
    }

    /** Tries all files of a directory as they are, and with seeded defects; returns how many of these were changed. */
    private static int holds(Path directory, int defects) throws Exception {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                if (Plans.inspection(bytes).kind() == FileKind.ANSWER_FILE) {
                    files.add(bytes);
                    for (FixOptions options : List.of(FixOptions.DEFAULT, Plans.ALL, Plans.MISSPELLED)) {
                        holds(path.toString(), bytes, options);
                    }
                }
            }
        }
        Random random = new Random(SEED);
        int changed = 0;
        for (int i = 0; i < defects; i++) {
            byte[] whole = files.get(random.nextInt(files.size()));
            byte[] spoiled = spoiled(whole, random);
            changed += holds("defects " + i, spoiled, FixOptions.DEFAULT) ? 1 : 0;
            holds("defects " + i, spoiled, i % 2 == 0 ? Plans.ALL : Plans.MISSPELLED);
        }
        return changed;
    }

    private static byte[] spoiled(byte[] whole, Random random) throws Exception {
        Charset charset = Plans.inspection(whole).encoding();
        int mark = Encoding.of(whole).markLength();
        String text = new String(whole, mark, whole.length - mark, charset);
        for (int i = 0; i <= random.nextInt(4); i++) {
            Defect defect = DEFECTS.get(random.nextInt(DEFECTS.size()));
            Matcher matcher = Pattern.compile(defect.where, Pattern.DOTALL).matcher(text);
            List<MatchResult> places = matcher.results().toList();
            if (!places.isEmpty()) {
                MatchResult place = places.get(random.nextInt(places.size()));
                matcher.reset().region(place.start(), text.length()).lookingAt();
                StringBuilder result = new StringBuilder();
                if (defect.instead.equals("LOWER")) {
                    String lower = place.group().replaceAll("(</?)[A-Z](?=" + name(place.group()) + ">)", "$1LOWER");
                    String first = place.group().substring(1, 2).toLowerCase(Locale.ROOT);
                    result.append(text, 0, place.start()).append(lower.replace("LOWER", first));
                } else {
                    matcher.reset(text).region(place.start(), text.length()).useTransparentBounds(true);
                    assertThat(matcher.lookingAt()).isTrue();
                    result.append(text, 0, place.start());
                    StringBuilder one = new StringBuilder();
                    matcher.appendReplacement(one, defect.instead);
                    result.append(one.substring(place.start()));
                }
                text = result.append(text, place.end(), text.length()).toString();
            }
        }
        byte[] bytes = text.getBytes(charset);
        byte[] all = Arrays.copyOf(whole, mark + bytes.length);
        System.arraycopy(bytes, 0, all, mark, bytes.length);
        return all;
    }

    /** The name of the element without its first letter. */
    private static String name(String element) {
        return element.substring(2, element.indexOf('>'));
    }

    /** Returns whether the file is changed. */
    static boolean holds(String name, byte[] bytes, FixOptions options) throws Exception {
        Inspection before = Plans.inspection(bytes);
        FixPlan plan;
        byte[] fixed;
        try {
            if (before.verdict().violations().stream().anyMatch(found -> found.rule() == Rule.XML_MALFORMED)) {
                return false;
            }
            plan = Plans.plan(bytes, options);
            if (plan.edits().isEmpty()) {
                return false;
            }
            fixed = Plans.fixed(plan);
        } catch (Refusal e) {
            assertThat(e.getMessage()).as(name).matches(NOT_CHANGED);
            return false;
        }
        Inspection after = Plans.inspection(fixed);
        Set<Violation> fixes = new HashSet<>();
        plan.fixes().forEach(fix -> fixes.addAll(fix.violations()));
        Map<String, Integer> expected = new HashMap<>();
        for (Violation violation : before.verdict().violations()) {
            if (!fixes.contains(violation)) {
                expected.merge(key(violation, options), 1, Integer::sum);
            }
        }
        for (Violation violation : after.verdict().violations()) {
            String key = key(violation, options);
            if (!REVEALED.contains(violation.rule()) || expected.containsKey(key)) {
                assertThat(expected).as(name + ": " + violation).containsKey(key);
                expected.merge(key, -1, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
            }
        }
        // What is removed with a surplus Order.
        expected.keySet().removeIf(key -> key.matches("(?:case-mismatch|namespace-missing) .*order"));
        assertThat(expected).as(name).isEmpty();
        keepsOtherBytes(name, bytes, fixed, plan, before.encoding());
        if (!options.fixMisspelled()) { // a name is corrected first, the list around it in the next run
            assertThat(Plans.plan(fixed, options).edits()).as(name).isEmpty();
        }
        return true;
    }

    private static String key(Violation violation, FixOptions options) {
        String address =
                violation.address().replaceAll("\\[Order=\"[^\"]*\"\\]", "").toLowerCase(Locale.ROOT);
        String of = options.fixMisspelled() ? "order" : address;
        return violation.rule().id() + " " + violation.ignored() + " " + of;
    }

    private static void keepsOtherBytes(String name, byte[] before, byte[] after, FixPlan plan, Charset charset) {
        int mark = Encoding.of(before).markLength();
        StringBuilder text = new StringBuilder(new String(before, mark, before.length - mark, charset));
        for (int i = plan.edits().size() - 1; i >= 0; i--) {
            TextEdit edit = plan.edits().get(i);
            text.replace(edit.start(), edit.end(), edit.replacement());
        }
        byte[] expected = text.toString().getBytes(charset);
        byte[] all = Arrays.copyOf(before, mark + expected.length);
        System.arraycopy(expected, 0, all, mark, expected.length);
        assertThat(Arrays.equals(after, all)).as(name).isTrue();
    }
}
