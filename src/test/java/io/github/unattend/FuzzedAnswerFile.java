package io.github.unattend;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An answer file in which each part is chosen by one byte, since bytes that are the file itself seldom come past its root: lists,
 * items, Orders, conditions, comments, secrets, ways to write and to encode them.
 */
public final class FuzzedAnswerFile {
    private static final int MOST_PARTS = 60;

    // spotless:off
    private static final String[] STARTS = {
        "", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", "<?xml version='1.1'?>\r\n", "\n", "<!DOCTYPE unattend [<!ENTITY e '1'>]>",
        "<!-- unattend:ignore order-gap: all of it -->\n", "<?xml version='1.0' encoding='ENCODING'?>", "<!-- \u00FC\u20AC\uD83D\uDE00 -->"};

    /** Pass, component, and the list's elements around its items. */
    private static final String[][] LISTS = {
        {"specialize", "Microsoft-Windows-Deployment", "RunSynchronous", "RunSynchronousCommand"},
        {"specialize", "Microsoft-Windows-Deployment", "RunAsynchronous", "RunAsynchronousCommand"},
        {"windowsPE", "Microsoft-Windows-Setup", "RunSynchronous", "RunSynchronousCommand"},
        {"windowsPE", "Microsoft-Windows-Setup", "DiskConfiguration/Disk/CreatePartitions", "CreatePartition"},
        {"windowsPE", "Microsoft-Windows-Setup", "DiskConfiguration/Disk/ModifyPartitions", "ModifyPartition"},
        {"windowsPE", "Microsoft-Windows-Setup", "ImageInstall", "DataImage"},
        {"oobeSystem", "Microsoft-Windows-Shell-Setup", "FirstLogonCommands", "SynchronousCommand"},
        {"oobeSystem", "Microsoft-Windows-Shell-Setup", "LogonCommands", "AsynchronousCommand"},
        {"specialize", "Microsoft-Windows-Shell-Setup", "StartTiles/RegionalOverrides", "RegionalOverride"},
        {"generalize", "microsoft-windows-deployment", "RunSynchronous", "RunSynchronousCommand"},
        {"{{ pass }}", "Microsoft-Windows-International-Core", "RunSynchronous", "RunSynchronousCommand"}};

    /** What an Order holds. */
    private static final String[] NUMBERS = {
        "1", "2", "3", "1", "2", "0", "-1", "007", "500", "501", "9223372036854775807", "99999999999999999999", "", " 4 ", "\n5\n",
        "&#50;", "&#x33;1", "<![CDATA[6]]>", "<![CDATA[ 7", "8]]>", "<!-- 9 -->9", "1<!-- -->0", "<?pi?>11", "one", "1.5", "${n}", "{{ n }}",
        "%N%", "1<b/>", "<Order>1</Order>", "&#0;", "\u0661", "\uFF11", "1\u00A0", "&amp;", "1&lt;", "\u202E1", "\u008512"};

    /** What stands between items, and between the parts of one. */
    private static final String[] BETWEEN = {
        "\n", "\n  ", "\r\n\t", "\r", " ", "", "<!-- -->", "<!-- unattend:ignore order-duplicate: why -->", "<!--unattend:ignore order-missing, order-gap,x-->",
        "{% if a %}", "{% else %}", "{{#if}}", "<% end %>", "%{ endif }", "<!-- {{ else }} -->", "<?pi {% x %}?>", "<![CDATA[ ]]>", "text", "&#x2028;", "\u0085",
        "\uD83D\uDE00", "&nbsp;", "&", "<", ">", "\"", "]]>", "--", "</", "<a b=\"", "<x:y/>", "<Order>", "</Order>", "<Order/>", "<order>1</order>", "\u0001", "\uFFFE", "${x}"};

    /** What holds the mark where no output may show it. */
    private static final String[] SECRETS = {
        "<Password><Value>MARK</Value><PlainText>true</PlainText></Password>", "<ProductKey>MARK</ProductKey>", "<ProductKey><Key>MARK</Key></ProductKey>",
        "<Credentials><Domain>d</Domain><Password>MARK</Password></Credentials>", "<Path>cmd.exe /key:MARK</Path>", "<CommandLine>cmd.exe /key:MARK</CommandLine>",
        "<Path wcm:keyValue='k'><![CDATA[cmd.exe /key:MARK LONG]]></Path>", "<FullName><![CDATA[MARK]]></FullName>", "<RunSynchronous><Value>MARK</Value></RunSynchronous>"};

    private static final String[] SETTINGS = {
        "<Path>cmd</Path>", "<Path>\\\\server\\share\\run.cmd</Path>", "<Description>d</Description>", "<Size>100</Size>", "<Extend>true</Extend>",
        "<TimeZone><settings wcm:keyValue='1'/></TimeZone>", "<Path>LONG</Path>", "<Description>LONG</Description>", "<Label wcm:keyValue='1'>a</Label>", "<DiskID>0</DiskID>", "<CommandLine>c</CommandLine>"};

    private static final String[] ENCODINGS = {
        "UTF-8", "UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "US-ASCII", "UTF-32LE", "Shift_JIS", "ISO-2022-JP", "IBM1047"};
    // spotless:on

    private final byte[] choices;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int parts;

    private FuzzedAnswerFile(byte[] choices) {
        this.choices = choices;
    }

    /** The file that these bytes choose. */
    public static byte[] of(byte[] choices) {
        return new FuzzedAnswerFile(choices).bytes();
    }

    /** Choices to begin with. */
    public static Stream<byte[]> seeds() {
        return IntStream.range(0, 100).mapToObj(seed -> {
            byte[] choices = new byte[16 + seed % 100];
            new Random(seed).nextBytes(choices);
            return choices;
        });
    }

    private int below(int bound) {
        return at < choices.length ? (choices[at++] & 0xFF) % bound : 0;
    }

    private <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    private String one(String[] of) {
        return of[below(of.length)];
    }

    private byte[] bytes() {
        String encoding = one(ENCODINGS);
        boolean mark = encoding.startsWith("UTF-") && below(4) > 0;
        text.append(one(STARTS).replace("ENCODING", encoding));
        boolean prefixed = below(8) == 7;
        text.append("<unattend xmlns='urn:schemas-microsoft-com:unattend'")
                .append(" xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'>");
        do {
            String[] list = one(List.of(LISTS));
            text.append("<settings pass='").append(list[0]).append("'>").append(one(BETWEEN));
            text.append("<component name='").append(list[1]).append("' processorArchitecture='amd64'>");
            elements(list[2].split("/"), list[3]);
            text.append("</component>")
                    .append(below(4) == 3 ? one(SECRETS) : "")
                    .append("</settings>\n");
        } while (at < choices.length && parts < MOST_PARTS);
        String whole = text.append("</unattend>")
                .toString()
                .replace("MARK", Secret.MARK)
                .replace("LONG", "long".repeat(260));
        if (prefixed) {
            whole = whole.replaceAll("(</?)(?=[A-Za-z])(?!x:)", "$1u:").replace("xmlns=", "xmlns:u=");
        }
        return ((mark ? "\uFEFF" : "") + whole).getBytes(Charset.forName(encoding));
    }

    private void elements(String[] path, String item) {
        for (String name : path) {
            text.append(quiet()).append('<').append(name).append('>');
        }
        int count = below(8);
        for (int i = 0; i < count; i++) {
            item(item);
        }
        for (int i = path.length - 1; i >= 0; i--) {
            text.append("</").append(path[i]).append(">");
        }
    }

    private void item(String name) {
        parts++;
        text.append(quiet()).append('<').append(name).append(below(3) == 0 ? " wcm:action=\"add\"" : "");
        if (below(12) == 11) {
            text.append(one(List.of("/>", " />", "\t\n/>")));
            return;
        }
        text.append('>');
        int count = below(5);
        for (int i = 0; i < count; i++) {
            text.append(quiet());
            switch (below(6)) {
                case 0, 1, 2 -> text.append("<Order>").append(one(NUMBERS)).append("</Order>");
                case 3 -> text.append(one(SETTINGS));
                case 4 -> text.append(one(SECRETS));
                default ->
                    text.append(one(List.of(
                            "<Order/>",
                            "<Order />",
                            "<Order a='>'>1</Order\n>",
                            "<x:Order xmlns:x='urn:x'>1</x:Order>")));
            }
        }
        text.append(quiet()).append("</").append(name).append('>');
    }

    /** Something that is harmless as a rule. */
    private String quiet() {
        int choice = below(64);
        return choice >= 60 ? one(BETWEEN) : List.of("\n  ", "\r\n\t", "", "\r").get(choice % 4);
    }
}
