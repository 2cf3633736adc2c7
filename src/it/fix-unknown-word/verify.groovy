import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
MojoExecutionException: renumber: "everything" is unknown; the words are violations, all
'''
]
assert new File(basedir, 'unattend.xml').text.count('<Order>1</Order>') == 2
