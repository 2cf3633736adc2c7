import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
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
