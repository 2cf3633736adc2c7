import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
MojoExecutionException: The directory to check is a file: pom.xml
'''
]
