import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
['crlf', 'utf-16', 'utf-8-with-mark', 'windows-1252'].collect { """\
[INFO] ${it}.xml:5:7: RunAsynchronous in specialize: 1 1 -> 1 2
[WARNING] ${it}.xml:8:11: items with Order 1 now run in file order: 8:11, then 13:11
""" }.join('') + '''\
[INFO] Fixed 4 lists in 4 of 4 answer files
''',
'''\
[INFO] Checked 4 answer files, 4 ordered lists, 8 Orders: 0 errors, 0 warnings
'''
]

// The same bytes but for one: the second "1" of an Order is a "2".
def difference = { String name, int unit ->
    def was = new File(projectDirectory, 'src/it/fix-encodings/' + name).bytes
    def is = new File(basedir, name).bytes
    assert is.length == was.length
    def places = (0..<is.length).findAll { is[it] != was[it] }
    assert places.size() == 1
    assert was[places[0]] == (byte) 0x31 && is[places[0]] == (byte) 0x32
    assert was[places[0] - unit] == (byte) 0x3E
}
difference('crlf.xml', 1)
difference('utf-16.xml', 2)
difference('utf-8-with-mark.xml', 1)
difference('windows-1252.xml', 1)
