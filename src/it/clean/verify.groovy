import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings
'''
]
