import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
MojoExecutionException: severities: order-duplicates is no rule; did you mean order-duplicate?; the rules are order-missing, order-repeated, order-invalid, order-out-of-range, order-duplicate, order-gap, pass-invalid, pass-unknown, misplaced, misspelled, component-duplicate, key-duplicate, value-too-long, credentials-missing, xml-malformed, namespace-missing, ignore-unknown
''',
'''\
MojoExecutionException: severities: warn is no severity of order-duplicate; the severities are error, warning, off
''',
'''\
MojoExecutionException: severities: "" is no severity of order-duplicate; the severities are error, warning, off
'''
]
