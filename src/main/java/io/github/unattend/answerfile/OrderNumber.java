package io.github.unattend.answerfile;

/**
 * An integer of any size, as an {@code Order} writes it: ASCII digits with an optional minus.
 *
 * @param value the number; {@link Long#MAX_VALUE} or {@link Long#MIN_VALUE} stand for all that are beyond them
 * @param digits the number in its shortest form, which tells apart also those that are beyond a long
 */
public record OrderNumber(long value, String digits) {
    private static final int LONGEST_EXACT = 18;
    private static final OrderNumber[] SMALL = new OrderNumber[512];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new OrderNumber(i, Integer.toString(i));
        }
    }

    /** The integer that the text is, white space already stripped; null where it is none. */
    static OrderNumber parse(CharSequence text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        int first = negative ? 1 : 0;
        if (first == length) {
            return null;
        }
        for (int i = first; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        while (first < length - 1 && text.charAt(first) == '0') {
            first++;
        }
        return of(negative, text, first);
    }

    private static OrderNumber of(boolean negative, CharSequence text, int first) {
        int length = text.length();
        if (length - first > LONGEST_EXACT) {
            return new OrderNumber(
                    negative ? Long.MIN_VALUE : Long.MAX_VALUE,
                    (negative ? "-" : "") + text.subSequence(first, length));
        }
        long value = 0;
        for (int i = first; i < length; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        if (negative) {
            value = -value;
        }
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : new OrderNumber(value, Long.toString(value));
    }

    @Override
    public String toString() {
        return digits;
    }
}
