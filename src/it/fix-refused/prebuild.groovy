assert new File(basedir, 'd-read-only.xml').setReadOnly()
