import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[INFO] unattend.xml:5:7: RunAsynchronous in specialize: 1 2 98 99 -> 1 2 3 4
[INFO] Fixed 1 list in 1 of 1 answer file
'''
]
