// The root of a repository, to which the addresses in SARIF are relative.
new File(basedir, '.git').mkdir()
return true
