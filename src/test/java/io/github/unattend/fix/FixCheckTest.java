package io.github.unattend.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.goal.Inspection;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No plan is known to fail the check; so here are files that are not what was meant. */
class FixCheckTest {
    private static final String FILE = """
            <unattend xmlns="urn:schemas-microsoft-com:unattend">
              <settings pass="specialize">
                <component name="Microsoft-Windows-Deployment" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
                  <RunAsynchronous>
                    <RunAsynchronousCommand><Order>1</Order></RunAsynchronousCommand>
                    <RunAsynchronousCommand><Order>1</Order></RunAsynchronousCommand>
                  </RunAsynchronous>
                  <RunSynchronous>
                    <RunSynchronousCommand><Order>7</Order></RunSynchronousCommand>
                  </RunSynchronous>
                  <Unknown/><!-- -->
                </component>
              </settings>
            </unattend>
            """;
    private static final String FIXED = "(?s)(<Order>1</Order>.*<Order>)1<";

    private static List<Violation> require(String after) throws Exception {
        Inspection inspection = Plans.inspection(after.getBytes(UTF_8));
        return FixCheck.require(Plans.plan(FILE), inspection.verdict(), inspection.lists());
    }

    @Test
    void takesWhatWasMeant() throws Exception {
        assertThat(require(FILE.replaceFirst(FIXED, "$12<"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<Order>2<, <Order>1<, the numbers read back differently",
        "<Order>2<, <Order>3<, the numbers read back differently",
        "<Order>2<, <Order>x<, the numbers read back differently",
        "<Order>2</Order>, <Order>2</Order><Order>3</Order>, the numbers read back differently",
        "<Order>7<, <Order>8<, the numbers read back differently",
        "</RunAsynchronous>, </RunAsynchronous></component><component><RunAsynchronous><RunAsynchronousCommand/></RunAsynchronous>, the lists would be others",
        "<Unknown/>, <!-- a -->, a finding of setting-unknown would vanish",
        "<Unknown/>, ' <Unknown/>', a finding of setting-unknown would vanish",
        "<!-- -->, <Another/>, there would be a new finding of setting-unknown",
    })
    void refusesWhatWasNotMeant(String meant, String instead, String reason) {
        String after = FILE.replaceFirst(FIXED, "$12<").replace(meant, instead);
        assertThatThrownBy(() -> require(after))
                .isInstanceOf(Refusal.class)
                .hasMessage("internal check failed: " + reason + "; nothing was changed");
    }

    /** Which partitions there are is known as soon as they are numbered. */
    @Test
    void knowsFindingsThatNobodyCouldSeeBefore() throws Exception {
        String xml = """
                <unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="windowsPE">
                <component name="Microsoft-Windows-Setup"><DiskConfiguration><Disk><DiskID>0</DiskID><WillWipeDisk>true</WillWipeDisk>
                <CreatePartitions><CreatePartition><Order>1</Order><Size>100</Size></CreatePartition>
                <CreatePartition><Order>1</Order><Size>100</Size></CreatePartition></CreatePartitions>
                <ModifyPartitions><ModifyPartition><Order>1</Order><PartitionID>3</PartitionID></ModifyPartition></ModifyPartitions>
                </Disk></DiskConfiguration></component></settings></unattend>""";
        FixPlan plan = Plans.plan(xml);
        Inspection after = Plans.inspection(plan.fixedBytes());
        assertThat(FixCheck.require(plan, after.verdict(), after.lists()))
                .extracting(Violation::rule)
                .containsExactly(Rule.PARTITION_REFERENCE);
    }
}
