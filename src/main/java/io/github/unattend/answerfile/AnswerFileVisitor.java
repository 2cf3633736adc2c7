package io.github.unattend.answerfile;

/** Follows the elements of an answer file while it is read. */
public interface AnswerFileVisitor {
    /** Whether the root makes the file an answer file; asked before its start. Other files are not read on. */
    boolean isAnswerFile(OpenElement root);

    /** An element starts; its attributes can be asked for until this returns. */
    void start(OpenElement element);

    /** An element ends; what it holds has come before. */
    void end(OpenElement element);

    /** A comment that suppresses rules; it comes before the elements for which it does. */
    void ignore(IgnoreDirective directive);
}
