package io.github.unattend.report;

import io.github.unattend.answerfile.Location;
import io.github.unattend.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The violations of one file by what in its outline they are about: an item, a list, a pass, or the file. */
final class Placement {
    private final Outline outline;
    private final Map<String, List<Violation>> ofLists = new HashMap<>();
    private final List<Violation> others = new ArrayList<>();

    private Placement(Outline outline) {
        this.outline = outline;
    }

    static Placement of(CheckedFile file) {
        Placement placement = new Placement(file.outline());
        for (Violation violation : file.verdict().violations()) {
            Outline.ItemList list = placement.listOf(violation);
            if (list == null) {
                placement.others.add(violation);
            } else {
                placement
                        .ofLists
                        .computeIfAbsent(list.name(), absent -> new ArrayList<>())
                        .add(violation);
            }
        }
        return placement;
    }

    /** The violations of a list and its items. */
    List<Violation> of(Outline.ItemList list) {
        return ofLists.getOrDefault(list.name(), List.of());
    }

    /** The violations that belong to no list. */
    List<Violation> ofNoList() {
        return others;
    }

    /** The violations that belong to no list, but to the pass that is shown so. */
    List<Violation> ofPass(String pass) {
        return others.stream().filter(violation -> belongsTo(pass, violation)).toList();
    }

    private static boolean belongsTo(String pass, Violation violation) {
        return violation.address().equals(pass) || violation.address().startsWith(pass + " / ");
    }

    /** The item that a violation of the list is about; null where it is about the list as a whole. */
    static Outline.Item itemOf(Outline.ItemList list, Violation violation) {
        if (!violation.address().startsWith(list.address() + '/' + list.kind().item())) {
            return null;
        }
        List<Outline.Item> items = list.items();
        int behind = 0;
        while (behind < items.size()
                && items.get(behind).start().compareTo(violation.region().start()) <= 0) {
            behind++;
        }
        boolean maybeOmitted = behind == items.size() && list.omittedItems() > 0;
        return behind == 0 || maybeOmitted ? null : items.get(behind - 1);
    }

    /** The list of this address of which an element begins last before the violation: disks have lists of one address. */
    private Outline.ItemList listOf(Violation violation) {
        Outline.ItemList found = null;
        Location foundAt = null;
        for (Outline.ItemList list : outline.lists()) {
            if (isUnder(list.address(), violation.address())) {
                for (Location start : list.starts()) {
                    if (start.compareTo(violation.region().start()) <= 0
                            && (foundAt == null || start.compareTo(foundAt) >= 0)) {
                        found = list;
                        foundAt = start;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isUnder(String list, String address) {
        return address.startsWith(list) && (address.length() == list.length() || address.charAt(list.length()) == '/');
    }
}
