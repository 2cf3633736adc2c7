package io.github.unattend.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * What the runs come to: medians, what each adds to its base, and how much that is beside what a certain one adds. In brackets the
 * middle half of the runs, or for ratios the middle 90 % of what they would be if the same rounds were drawn again at random.
 */
final class Table {
    private static final int DRAWS = 2000;

    private final Map<Contender, List<Run>> runs;
    private final String unit;

    /** @param unit the contender with whose cost all are compared */
    Table(Map<Contender, List<Run>> runs, String unit) {
        this.runs = runs;
        this.unit = unit;
    }

    void print() {
        System.out.println(
                "| | wall, s | CPU, s | memory, MB | adds, s | beside " + unit + " | CPU beside " + unit + " |");
        System.out.println("|---|---|---|---|---|---|---|");
        runs.forEach((contender, own) -> {
            double[] wall = of(contender, Run::wall);
            System.out.printf(
                    "| %s | %.2f (%.2f-%.2f) | %.2f | %.0f | %s | %s | %s |%n",
                    contender.name(),
                    quantile(wall, 0.5),
                    quantile(wall, 0.25),
                    quantile(wall, 0.75),
                    quantile(of(contender, Run::cpu), 0.5),
                    quantile(of(contender, Run::memory), 0.5),
                    isBase(contender) ? "" : String.format("%.3f", quantile(added(contender, Run::wall), 0.5)),
                    ratio(contender, Run::wall),
                    ratio(contender, Run::cpu));
        });
    }

    private String ratio(Contender contender, ToDoubleFunction<Run> value) {
        Contender other = named(unit);
        if (other == null || isBase(contender)) {
            return "";
        }
        double[] above = added(contender, value);
        double[] below = added(other, value);
        Random random = new Random(1);
        double[] ratios = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] rounds = random.ints(above.length, 0, above.length).toArray();
            ratios[draw] = median(above, rounds) / median(below, rounds);
        }
        return String.format(
                "%.2f (%.2f-%.2f)",
                quantile(above, 0.5) / quantile(below, 0.5), quantile(ratios, 0.05), quantile(ratios, 0.95));
    }

    private boolean isBase(Contender contender) {
        return runs.keySet().stream().anyMatch(other -> contender.name().equals(other.base()));
    }

    /** What each round cost more than the base in the same round. */
    private double[] added(Contender contender, ToDoubleFunction<Run> value) {
        double[] all = of(contender, value);
        Contender base = named(contender.base());
        if (base != null) {
            double[] shared = of(base, value);
            Arrays.setAll(all, round -> all[round] - shared[round]);
        }
        return all;
    }

    private Contender named(String name) {
        return runs.keySet().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private double[] of(Contender contender, ToDoubleFunction<Run> value) {
        return runs.get(contender).stream().mapToDouble(value).toArray();
    }

    private static double median(double[] values, int[] rounds) {
        return quantile(
                Arrays.stream(rounds).mapToDouble(round -> values[round]).toArray(), 0.5);
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
