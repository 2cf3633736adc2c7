import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
MojoExecutionException: reports: "sarf" is not a report format; did you mean sarif?; the report formats are sarif, junit, checkstyle, codequality, html
''',
'''\
MojoExecutionException: reports: "pdf" is not a report format; the report formats are sarif, junit, checkstyle, codequality, html
''',
'''\
[ERROR] unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
MojoExecutionException: The report unattend.xml/unattend.html cannot be written: a file is where its directory should be
'''
]
assert !new File(basedir, 'target/unattend-reports').exists()
