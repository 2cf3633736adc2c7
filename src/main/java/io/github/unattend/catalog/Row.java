package io.github.unattend.catalog;

import java.util.ArrayList;
import java.util.List;

/** One line of the table of settings; the first line of the table says what is in which column. */
record Row(
        String component,
        String path,
        String kind,
        ValueType type,
        List<String> values,
        Long lowest,
        Long highest,
        int maxLength,
        String key,
        String passes,
        boolean secret,
        String state,
        List<String> aliases,
        String page,
        String grade,
        String note) {
    static final int COLUMNS = 16;

    static Row of(String line) {
        String[] cells = cells(line);
        return new Row(
                cells[0],
                cells[1],
                cells[2],
                ValueType.of(cells[3]),
                list(cells[4]),
                number(cells[5]),
                number(cells[6]),
                cells[7].isEmpty() ? 0 : Integer.parseInt(cells[7]),
                cells[8],
                cells[9],
                cells[10].equals("yes"),
                cells[11],
                list(cells[12]),
                cells[13],
                cells[14],
                cells[15]);
    }

    /** A row of what Microsoft documents of the answer file itself. */
    static Row ofFrame(String path, Kind kind) {
        return new Row(
                "",
                path,
                kind.name(),
                ValueType.STRING,
                List.of(),
                null,
                null,
                0,
                "",
                "",
                false,
                "",
                List.of(),
                "",
                "",
                "");
    }

    String name() {
        return path.isEmpty() ? component : path.substring(path.lastIndexOf('/') + 1);
    }

    String parentPath() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String[] cells(String line) {
        String[] cells = new String[COLUMNS];
        int from = 0;
        for (int i = 0; i < COLUMNS - 1; i++) {
            int tab = line.indexOf('\t', from);
            cells[i] = line.substring(from, tab);
            from = tab + 1;
        }
        cells[COLUMNS - 1] = line.substring(from);
        return cells;
    }

    private static List<String> list(String joined) {
        if (joined.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int bar = joined.indexOf('|'); bar >= 0; bar = joined.indexOf('|', from)) {
            parts.add(joined.substring(from, bar));
            from = bar + 1;
        }
        parts.add(joined.substring(from));
        return List.copyOf(parts);
    }

    private static Long number(String digits) {
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }
}
