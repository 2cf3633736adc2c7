import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[INFO] unattend.xml
[INFO]   RunAsynchronous in specialize: 1 2 98 99 -> 1 2 3 4
[INFO] Renumbered 1 list in 1 of 1 answer file
'''
]
