import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
MojoExecutionException: reports: "sarf" is no report; did you mean sarif?; the reports are sarif, junit, checkstyle, html
''',
'''\
MojoExecutionException: reports: "pdf" is no report; the reports are sarif, junit, checkstyle, html
''',
'''\
[ERROR] unattend.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
MojoExecutionException: The report unattend.xml/unattend.html cannot be written: a file stands where its directory should be
'''
]
assert !new File(basedir, 'target/unattend-reports').exists()
