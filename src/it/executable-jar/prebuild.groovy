// The golden pairs; names that differ only in their folder stay apart.
def rules = new File(projectDirectory, 'src/test/resources/rules')
rules.eachFileRecurse { file ->
    if (file.name.endsWith('.xml')) {
        def copy = new File(basedir, "rules/${file.parentFile.name}/${file.name}")
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
return true
