import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 0 errors, 0 warnings
'''
]
