import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
MojoExecutionException: reports: "sarf" is no report; did you mean sarif?; the reports are sarif, junit, checkstyle, html
''',
'''\
MojoExecutionException: reports: "pdf" is no report; the reports are sarif, junit, checkstyle, html
''',
'''\
MojoExecutionException: The report unattend.xml/unattend.html cannot be written: a file stands where its directory should be
'''
]
assert !new File(basedir, 'target/unattend-reports').exists()
