new File(basedir, 'a name with spaces').mkdir()
def text = new File(basedir, 'template.txt').text
new File(basedir, 'a name with spaces/two  spaces.xml').text = text
new File(basedir, 'M\u00fcnchen.xml').text = text
new File(basedir, '\u6771\u4eac.xml').text = text
return true
