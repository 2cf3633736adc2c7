import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[INFO] Skipped: unattend.skip is set
'''
]
