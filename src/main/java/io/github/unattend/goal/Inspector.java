package io.github.unattend.goal;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileVisitor;
import io.github.unattend.answerfile.Break;
import io.github.unattend.answerfile.FileKind;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Source;
import io.github.unattend.malformed.Malformation;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Images;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.io.InputStream;

/** Reads files and lets the rules judge them: the one way from a file to what is said of it. */
public final class Inspector {
    private final Severities severities;
    private final Allowed allowed;
    private final Images images;
    private final AnswerFileReader reader = new AnswerFileReader();

    /** Judges with these severities, and accepts what users allow. */
    public Inspector(Severities severities, Allowed allowed) {
        this(severities, allowed, Images.NONE);
    }

    /** The same, also against the images that the files are for. */
    public Inspector(Severities severities, Allowed allowed, Images images) {
        this.images = images;
        this.severities = severities;
        this.allowed = allowed;
    }

    /** The images that the files are for. */
    public Images images() {
        return images;
    }

    /** The same, but malformed XML is always a finding: what was not read to its end must not be changed. */
    Inspector strict() {
        return new Inspector(severities.with(Rule.XML_MALFORMED, Severity.ERROR), allowed);
    }

    /**
     * Inspects a file.
     *
     * @param keepsLists whether its ordered lists are wanted with their items
     * @throws IOException if it cannot be read, and nothing was found before
     */
    public Inspection inspect(Source source, boolean keepsLists) throws IOException {
        Judge judge = new Judge(severities, allowed, images, keepsLists);
        return inspect(source, judge, judge);
    }

    /**
     * Inspects a file, and shows its elements to another visitor after the rules have named them.
     *
     * @throws IOException if it cannot be read, and nothing was found before
     */
    public Inspection inspect(Source source, AnswerFileVisitor also) throws IOException {
        Judge judge = new Judge(severities, allowed, images, false);
        return inspect(source, judge, new InTurn(judge, also));
    }

    private Inspection inspect(Source source, Judge judge, AnswerFileVisitor visitor) throws IOException {
        try {
            AnswerFileReader.Result result = reader.read(source, visitor);
            if (result.isAnswerFile() && result.broken() != null) {
                malformed(result.broken(), source, judge);
            } else if (result.kind() == FileKind.OTHER) {
                judge.notAnAnswerFile(source.name(), result.root(), isEmpty(source));
            }
            return new Inspection(result.kind(), result.encoding(), judge.verdict(), judge.lists(), null);
        } catch (IOException e) {
            return Inspection.interrupted(source, judge, e);
        }
    }

    private static void malformed(Break broken, Source source, Judge judge) throws IOException {
        Malformation malformation = Malformation.of(broken, source);
        judge.malformed(
                malformation.region(),
                malformation.message(),
                broken.open().isEmpty() ? null : broken.open().get(0).location());
    }

    private static boolean isEmpty(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.read() < 0;
        }
    }

    /** Shows the same to two visitors; the first one says what is an answer file. */
    private record InTurn(AnswerFileVisitor first, AnswerFileVisitor second) implements AnswerFileVisitor {
        @Override
        public boolean isAnswerFile(OpenElement root) {
            return first.isAnswerFile(root);
        }

        @Override
        public void start(OpenElement element) {
            first.start(element);
            second.start(element);
        }

        @Override
        public void end(OpenElement element) {
            first.end(element);
            second.end(element);
        }

        @Override
        public void ignore(IgnoreDirective directive) {
            first.ignore(directive);
            second.ignore(directive);
        }
    }
}
