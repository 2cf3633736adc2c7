import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
MojoExecutionException: renumber: unknown value "everything"; use violations or all
'''
]
assert new File(basedir, 'unattend.xml').text.count('<Order>1</Order>') == 2
