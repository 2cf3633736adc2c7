import io.github.unattend.BuildLog

def declared = 'the XML declaration says encoding="utf-8", but the byte order mark is that of UTF-16LE; save the file as UTF-8, or declare encoding="utf-16"; the rest of this file was not checked'
def bytes = 'bytes that are not UTF-8; save the file as UTF-8, with encoding="utf-8" in its XML declaration; the rest of this file was not checked'
assert BuildLog.inShort(basedir) == [
"""\
[ERROR] utf-16be-with-bom.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] utf-16le-declaring-utf-8.xml:1:31: $declared [xml-malformed]
[ERROR] utf-16le-with-bom.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] utf-8-with-bom.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] utf-8.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] windows-1252-declaring-utf-8.xml:7:15: $bytes [xml-malformed]
[ERROR] windows-1252.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[INFO] Checked 7 answer files, 5 ordered lists, 10 Orders: 7 errors, 0 warnings
MojoFailureException: 7 errors in 7 of 7 answer files. 'mvn unattend:fix' fixes 5 of them.
""",
"""\
[INFO] utf-16be-with-bom.xml:5:7: RunSynchronous in specialize: 1 1 -> 1 2
[WARNING] utf-16be-with-bom.xml:6:32: items with Order 1 now run in file order: 6:32, then 7:48
[ERROR] utf-16le-declaring-utf-8.xml:1:31: not changed: $declared
[INFO] utf-16le-with-bom.xml:5:7: RunSynchronous in specialize: 1 1 -> 1 2
[WARNING] utf-16le-with-bom.xml:6:32: items with Order 1 now run in file order: 6:32, then 7:48
[INFO] utf-8-with-bom.xml:5:7: RunSynchronous in specialize: 1 1 -> 1 2
[WARNING] utf-8-with-bom.xml:6:32: items with Order 1 now run in file order: 6:32, then 7:48
[INFO] utf-8.xml:5:7: RunSynchronous in specialize: 1 1 -> 1 2
[WARNING] utf-8.xml:6:32: items with Order 1 now run in file order: 6:32, then 7:48
[ERROR] windows-1252-declaring-utf-8.xml:7:15: not changed: $bytes
[INFO] windows-1252.xml:5:7: RunSynchronous in specialize: 1 1 -> 1 2
[WARNING] windows-1252.xml:6:32: items with Order 1 now run in file order: 6:32, then 7:48
[INFO] Fixed 5 lists in 5 of 7 answer files
MojoFailureException: 2 answer files were not changed, or not completely.
"""
]*.toString()

// What cannot be read is not changed.
['utf-16le-declaring-utf-8.xml', 'windows-1252-declaring-utf-8.xml'].each {
    assert new File(basedir, it).bytes == new File(basedir, 'target/before/' + it).bytes
}

// The same bytes but for one: the second "1" of an Order is a "2".
def difference = { String name, int unit ->
    def was = new File(basedir, 'target/before/' + name).bytes
    def is = new File(basedir, name).bytes
    assert is.length == was.length
    def places = (0..<is.length).findAll { is[it] != was[it] }
    assert places.size() == 1
    assert was[places[0]] == (byte) 0x31 && is[places[0]] == (byte) 0x32
    assert was[places[0] - unit] == (byte) 0x3E
}
difference('utf-8.xml', 1)
difference('utf-8-with-bom.xml', 1)
difference('utf-16le-with-bom.xml', 2)
difference('utf-16be-with-bom.xml', 2)
difference('windows-1252.xml', 1)
