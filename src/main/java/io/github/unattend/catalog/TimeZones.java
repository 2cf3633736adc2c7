package io.github.unattend.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of the time zones that Windows knows, as {@code tzutil /l} prints them. */
public final class TimeZones {
    private static final List<String> NAMES = Catalog.lines("time-zones.txt");
    private static final String WITHOUT_DAYLIGHT_SAVING = "_dstoff";
    private static final Pattern LAST_WORDS = Pattern.compile("(?i)(?: Standard| Daylight)? Time?$");

    private TimeZones() {}

    /** All names, in the order of the alphabet. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether Windows knows the name, in whatever case; {@code _dstoff} at its end switches off daylight saving time. */
    public static boolean isKnown(String name) {
        String zone = withoutSuffix(name);
        return NAMES.stream().anyMatch(zone::equalsIgnoreCase);
    }

    /** The name that was probably meant; the words that most names end with say nothing of that. */
    public static Optional<String> similar(String name) {
        Map<String, String> byZone = new LinkedHashMap<>();
        NAMES.forEach(known -> byZone.put(zone(known), known));
        return Near.similar(zone(withoutSuffix(name)), byZone.keySet()).map(byZone::get);
    }

    private static String zone(String name) {
        return LAST_WORDS.matcher(name).replaceFirst("");
    }

    private static String withoutSuffix(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(WITHOUT_DAYLIGHT_SAVING)
                ? name.substring(0, name.length() - WITHOUT_DAYLIGHT_SAVING.length())
                : name;
    }
}
