// Each module has its own reports, with paths from where the build was started; with -T2, too.
def modules = ['', 'desktop/', 'server/']
def names = ['TEST-unattend.xml', 'unattend-checkstyle.xml', 'unattend.html', 'unattend.sarif']
modules.each { assert new File(basedir, it + 'target/unattend-reports').list().sort() == names }

def text = { new File(basedir, it).getText('UTF-8') }
modules.each { module ->
    names.each { assert text(module + 'target/parallel/' + it) == text(module + 'target/unattend-reports/' + it) }
}
def report = { module, name -> text(module + 'target/unattend-reports/' + name) }
assert !report('', 'unattend-checkstyle.xml').contains('<file')
assert report('server/', 'unattend-checkstyle.xml').contains('\n  <file name="server/unattend.xml"/>\n')
assert report('desktop/', 'unattend-checkstyle.xml')
        .contains('\n  <file name="desktop/unattend.xml">\n    <error line="11" column="11" severity="error"')
assert report('desktop/', 'unattend.sarif').contains('"uri" : "desktop/unattend.xml"')
assert report('desktop/', 'TEST-unattend.xml')
        .contains('<testsuite name="desktop.unattend_xml" tests="2" errors="0" skipped="0" failures="1"')
assert report('server/', 'unattend.html').contains('<h2>server/<wbr>unattend.xml</h2><span class="pill ok">')

// With -T2 in any order.
def wrote = { directory ->
    modules.collectMany { module -> names.collect { "[INFO] Wrote $module$directory/$it".toString() } }.sort()
}
def said = text('build.log').readLines().findAll { it.startsWith('[INFO] Wrote') }
assert said.take(12).sort() == wrote('target/unattend-reports')
assert said.drop(12).sort() == wrote('target/parallel')
