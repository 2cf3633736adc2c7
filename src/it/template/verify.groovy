import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[INFO] unattend.xml: 2 Orders not checked: they are placeholders of a template; check the rendered file
[INFO] Checked 1 answer file, 1 ordered list, 1 Order: 0 errors, 0 warnings
'''
]
