import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[WARNING] -Dunattend.failOnViolations is not a parameter of this plugin; did you mean -Dunattend.failOnViolation?
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings
'''
]
