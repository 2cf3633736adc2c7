import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[INFO] Checked 0 answer files, 0 ordered lists, 0 Orders: 0 errors, 0 warnings
[WARNING] No answer file in .; includes are **/*.xml
''',
'''\
[INFO] Checked 0 answer files, 0 ordered lists, 0 Orders: 0 errors, 0 warnings
MojoFailureException: No answer file in .; includes are **/*.xml
'''
]
