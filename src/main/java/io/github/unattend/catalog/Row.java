package io.github.unattend.catalog;

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
    static Row of(String line) {
        String[] cells = line.split("\t", -1);
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

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    private static Long number(String digits) {
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }
}
