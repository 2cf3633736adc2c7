assert new File(basedir, 'a-read-only.xml').setReadOnly()
