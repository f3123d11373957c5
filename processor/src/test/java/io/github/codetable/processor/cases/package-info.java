/** Whole builds: each folder under {@code good} and {@code bad} is a project that compilers compile. */
package io.github.codetable.processor.cases;
