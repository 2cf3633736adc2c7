import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
MojoExecutionException: severities: "order-duplicates" is not a rule; did you mean order-duplicate?; the rules are order-missing, order-repeated, order-invalid, order-out-of-range, order-duplicate, order-gap, pass-unknown, pass-invalid, pass-undocumented, misplaced, misspelled, case-mismatch, setting-unknown, component-unknown, component-identity, component-duplicate, setting-repeated, key-duplicate, value-invalid, value-too-long, text-misplaced, time-zone-unknown, partition-size, partition-extend, partition-reference, partition-format, account-conflict, credentials-missing, image-not-found, image-architecture, image-language, xml-malformed, namespace-missing, not-an-answer-file, setting-deprecated, ignore-unknown
''',
'''\
MojoExecutionException: severities: "warn" is not a severity of order-duplicate; did you mean warning?; the severities are error, warning, off
''',
'''\
MojoExecutionException: severities: "" is not a severity of order-duplicate; the severities are error, warning, off
'''
]
