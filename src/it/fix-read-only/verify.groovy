import io.github.unattend.BuildLog

def file = new File(basedir, 'a-read-only.xml')
file.setWritable(true) // so that "clean" can remove it
assert BuildLog.of(basedir) == [
'''\
[ERROR] a-read-only.xml:1:1: not changed: the file is read-only
[INFO] b-writable.xml:5:7: RunAsynchronous in specialize: 1 1 -> 1 2
[WARNING] b-writable.xml:8:11: items with Order 1 now run in file order: 8:11, then 13:11
[INFO] Fixed 1 list in 1 of 2 answer files
MojoFailureException: 1 answer file was not changed, or not completely.
'''
]
assert file.bytes == new File(projectDirectory, 'src/it/fix-read-only/a-read-only.xml').bytes
assert basedir.list().findAll { it.contains('.tmp') } == []
