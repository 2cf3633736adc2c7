import io.github.unattend.BuildLog

def advised = new File(basedir, 'advised.properties').text.trim().replace(' ', '')
def placeholders =
'[INFO] unattend.xml: 2 Orders not checked: they are placeholders of a template; check the rendered file\n'

assert advised.endsWith('=**/*.XML,**/*.Xml,**/*.pkrtpl.hcl,**/*.tmpl,**/*.xml,**/*.xml.erb,**/*.xml.j2,**/*.xml.tpl')
assert BuildLog.of(basedir) == [
'[WARNING] 5 files look like answer files and are not checked because of their names; to check templates too: ' +
"\"-D$advised\"\n" +
placeholders +
'[INFO] Checked 3 answer files, 3 ordered lists, 5 Orders: 0 errors, 0 warnings\n',
placeholders +
'[INFO] Checked 8 answer files, 8 ordered lists, 15 Orders: 0 errors, 0 warnings\n'
]*.toString()
