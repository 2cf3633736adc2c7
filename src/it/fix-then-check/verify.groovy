import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[INFO] unattend.xml:5:7: RunAsynchronous in specialize: 1 2 2 5 -> 1 2 3 5
[WARNING] unattend.xml:13:11: items with Order 2 now run in file order: 13:11, then 18:11
[INFO] Fixed 1 list in 1 of 1 answer file
''',
'''\
[INFO] Checked 1 answer file, 1 ordered list, 4 Orders: 0 errors, 0 warnings
''',
'''\
[INFO] Nothing to fix in 1 answer file
'''
]
def was = new File(projectDirectory, 'src/it/fix-then-check/unattend.xml').readLines('UTF-8')
was[17] = '          <Order>3</Order>'
assert new File(basedir, 'unattend.xml').readLines('UTF-8') == was
assert basedir.list().findAll { it.contains('.tmp') } == []
