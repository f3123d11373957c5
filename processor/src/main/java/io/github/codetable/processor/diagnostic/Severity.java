package io.github.codetable.processor.diagnostic;

/** Whether a problem stops the build. */
public enum Severity {
    ERROR,
    WARNING
}
