import io.github.unattend.BuildLog

// Which of them fix would correct is not the point here.
def said = BuildLog.inShort(basedir)*.replaceAll(/(\n\[INFO\])? '[^']*' fixes .*/, '')
assert said == [
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote known/unattend.sarif
''',
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings, 1 known
''',
'''\
[ERROR] new/unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 0 warnings, 1 known
MojoFailureException: 1 error in 1 of 2 answer files.
''',
'''\
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 0 errors, 0 warnings
[INFO] 1 finding of the baseline is not found any more
''',
'''\
MojoExecutionException: The baseline known/missing.sarif cannot be used: file not found
'''
]
