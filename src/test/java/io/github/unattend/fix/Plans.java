package io.github.unattend.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspection;
import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.io.IOException;

/** Plans for files in memory, with the default severities. */
final class Plans {
    static final FixOptions ALL = new FixOptions(true, false);
    static final FixOptions MISSPELLED = new FixOptions(false, true);

    private Plans() {}

    static Inspection inspection(byte[] bytes) throws IOException {
        return new Inspector(Severities.DEFAULT, Allowed.nothing()).inspect(Source.of("unattend.xml", bytes), true);
    }

    static FixPlan plan(byte[] bytes, FixOptions options) throws Refusal, IOException {
        Inspection inspection = inspection(bytes);
        return FixPlan.of(bytes, inspection.encoding(), inspection.verdict(), inspection.lists(), options);
    }

    static FixPlan plan(String xml) throws Refusal, IOException {
        return plan(xml.getBytes(UTF_8), FixOptions.DEFAULT);
    }

    /** The fixed bytes, checked. */
    static byte[] fixed(FixPlan plan) throws Refusal, IOException {
        byte[] fixed = plan.fixedBytes();
        Inspection after = inspection(fixed);
        FixCheck.require(plan, after.verdict(), after.lists());
        return fixed;
    }

    static String fixed(String xml, FixOptions options) throws Refusal, IOException {
        return new String(fixed(plan(xml.getBytes(UTF_8), options)), UTF_8);
    }

    static String fixed(String xml) throws Refusal, IOException {
        return fixed(xml, FixOptions.DEFAULT);
    }
}
