package io.github.unattend.report;

import io.github.unattend.answerfile.ComponentIdentity;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.OrderNumber;
import io.github.unattend.catalog.ListKind;
import java.util.List;
import java.util.Map;

/**
 * What an answer file orders: its components, and the ordered lists in them with their items, each in the order of the file.
 *
 * @param omittedComponents how many more components there are
 * @param omittedLists how many more ordered lists there are
 */
public record Outline(List<Component> components, List<ItemList> lists, long omittedComponents, long omittedLists) {
    public static final Outline EMPTY = new Outline(List.of(), List.of(), 0, 0);

    /**
     * A component in a pass; a file may write it more than once.
     *
     * @param pass the pass as written, in the form in which it is shown
     */
    public record Component(String pass, ComponentIdentity identity, int line) {}

    /**
     * An ordered list.
     *
     * @param address Setup's own address of it; the lists of several disks have the same
     * @param number from 1, counts the lists of the same address
     * @param starts where the elements of which it consists begin
     * @param omittedItems how many more items it has
     */
    public record ItemList(
            ListKind kind,
            String pass,
            ComponentIdentity component,
            String address,
            int number,
            List<Location> starts,
            List<Item> items,
            long omittedItems) {

        /** Setup's own address of it, told apart from those of other disks. */
        public String name() {
            return number == 1 ? address : address + " (" + number + ")";
        }
    }

    /**
     * An item of an ordered list.
     *
     * @param order its Order as written; empty where it has none
     * @param number its Order as a number; null where it has none, or one that is none
     * @param values its command, Description and, of a partition, what it is like; by the name of the setting
     */
    public record Item(Location start, String order, OrderNumber number, Map<String, String> values) {}
}
