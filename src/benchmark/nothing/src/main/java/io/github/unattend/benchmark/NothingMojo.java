package io.github.unattend.benchmark;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** What any plugin costs. */
@Mojo(name = "nothing", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class NothingMojo extends AbstractMojo {
    @Override
    public void execute() {}
}
