// Each module has its own reports, with paths from where the build was started, and however it is built the same.
def modules = ['', 'desktop/', 'server/']
def names = ['TEST-unattend.xml', 'unattend-checkstyle.xml', 'unattend-codequality.json', 'unattend.html', 'unattend.sarif']
modules.each { assert new File(basedir, it + 'target/unattend-reports').list().sort() == names }

def text = { new File(basedir, it).getText('UTF-8') }
modules.each { module ->
    names.each { name -> assert text("${module}target/T2/$name") == text("${module}target/unattend-reports/$name") }
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

// With several threads the modules come in any order.
def builds = text('build.log').split('Scanning for projects').drop(1).collect { log ->
    log.readLines()
            .findAll { it =~ /^\[ERROR]|^\[WARNING]|^\[INFO] (?:Checked|Wrote|'mvn)/ }
            .collect { it.replaceFirst('target/T2', 'target/unattend-reports') }
            .sort()
}
assert builds.size() == 3
assert builds[1] == builds[0]
def wrote = modules.collectMany { module -> names.collect { "[INFO] Wrote ${module}target/unattend-reports/$it".toString() } }
assert builds[0].findAll { it.contains('Wrote') } == wrote.sort()
assert builds[0].any { it.startsWith('[ERROR] desktop/unattend.xml:11:11: Order 1 is already used') }

// With the directory of all modules there is one report, written once.
assert builds[2] == ['[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 0 warnings'] +
    names.collect { "[INFO] Wrote target/all/$it".toString() }
assert !new File(basedir, 'desktop/target/all').exists() && !new File(basedir, 'server/target/all').exists()
assert text('target/all/unattend-checkstyle.xml').findAll(/(?<=<file name=")[^"]+/) ==
    ['desktop/unattend.xml', 'server/unattend.xml']
