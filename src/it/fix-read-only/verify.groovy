import io.github.unattend.BuildLog

def file = new File(basedir, 'a-read-only.xml')
file.setWritable(true) // so that "clean" can remove it
assert BuildLog.of(basedir) == [
'''\
[ERROR] a-read-only.xml: refused: it is read-only
[INFO] b-writable.xml
[INFO]   RunAsynchronous in specialize: 1 1 -> 1 2
[INFO]     several had 1: first comes that at 8:11, then that at 13:11
[INFO] Renumbered 1 list in 1 of 2 answer files
MojoFailureException: 1 answer file was refused, wholly or in part.
'''
]
assert file.bytes == new File(projectDirectory, 'src/it/fix-read-only/a-read-only.xml').bytes
assert basedir.list().findAll { it.contains('.tmp') } == []
