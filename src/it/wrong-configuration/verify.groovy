import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
MojoExecutionException: severities: "order-duplicates" is not a rule; did you mean order-duplicate?; the rules are order-missing, order-repeated, order-invalid, order-out-of-range, order-duplicate, order-gap, pass-unknown, pass-invalid, pass-undocumented, misplaced, misspelled, case-mismatch, setting-unknown, component-unknown, component-identity, component-duplicate, setting-repeated, key-duplicate, value-invalid, value-too-long, text-misplaced, time-zone-unknown, partition-size, partition-extend, partition-reference, partition-format, account-conflict, credentials-missing, image-not-found, image-architecture, image-language, xml-malformed, namespace-missing, not-an-answer-file, setting-deprecated, ignore-unknown
''',
'''\
MojoExecutionException: reports: "sarf" is not a report format; did you mean sarif?; the report formats are sarif, junit, checkstyle, codequality, html
''',
'''\
MojoExecutionException: The directory to check is a file: pom.xml
''',
'''\
MojoExecutionException: renumber: unknown value "everything"; use violations or all
''',
'''\
[ERROR] unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
MojoExecutionException: The report unattend.xml/unattend.html cannot be written: a file is where its directory should be
''',
'''\
[WARNING] -Dunattend.failOnViolations is not a parameter of this plugin; did you mean -Dunattend.failOnViolation?
[ERROR] unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn unattend:fix' fixes it.
'''
]
assert !new File(basedir, 'target/unattend-reports').exists()
assert new File(basedir, 'unattend.xml').bytes == new File(projectDirectory, 'src/it/wrong-configuration/unattend.xml').bytes
