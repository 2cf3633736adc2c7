import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[INFO] Checked 0 answer files, 0 ordered lists, 0 Orders: 0 errors, 0 warnings
[WARNING] No answer file in .; includes are **/*.xml
''',
'''\
[INFO] Nothing to check: the directory answer-files does not exist
''',
'''\
MojoFailureException: Nothing to check: the directory answer-files does not exist
''',
'''\
MojoFailureException: -Dunattend.directory=./pictures/ does not exist; it is looked for where Maven was started
'''
]
