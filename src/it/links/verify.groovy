import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] nowhere.xml: not checked: a symbolic link that leads nowhere
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 0 errors, 0 warnings
MojoExecutionException: 1 file could not be read (see above). Checked 2 answer files, 2 ordered lists, 4 Orders: 0 errors, 0 warnings
'''
]
