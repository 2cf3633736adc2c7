import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[INFO] unattend.xml
[INFO]   RunAsynchronous in specialize: 1 2 2 5 -> 1 2 3 5
[INFO]     several had 2: first comes that at 13:11, then that at 18:11
[INFO] Renumbered 1 list in 1 of 1 answer file
''',
'''\
[INFO] Checked 1 answer file, 1 ordered list, 4 Orders: 0 errors, 0 warnings
''',
'''\
[INFO] Nothing to renumber in 1 answer file
'''
]
def was = new File(projectDirectory, 'src/it/fix-then-check/unattend.xml').readLines('UTF-8')
was[17] = '          <Order>3</Order>'
assert new File(basedir, 'unattend.xml').readLines('UTF-8') == was
assert basedir.list().findAll { it.contains('.tmp') } == []
