import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote known/unattend.sarif
''',
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings, 1 known
[INFO] 'mvn unattend:fix' renumbers the list.
''',
'''\
[ERROR] new/unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 0 warnings, 1 known
MojoFailureException: 1 error in 1 of 2 answer files. 'mvn unattend:fix' fixes it.
''',
'''\
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 0 errors, 0 warnings
[INFO] 1 finding of the baseline is gone
''',
'''\
MojoExecutionException: The baseline known/missing.sarif cannot be used: file not found
''',
'''\
MojoExecutionException: The baseline pom.xml cannot be used: it is not a SARIF report
'''
]
