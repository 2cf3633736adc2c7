import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == ['''\
''']
