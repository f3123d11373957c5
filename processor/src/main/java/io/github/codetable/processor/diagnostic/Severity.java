package io.github.codetable.processor.diagnostic;

/** The severity of a diagnostic. Errors stop the build; warnings do not. */
public enum Severity {
    ERROR,
    WARNING
}
