/** The command line of Codetable. It checks specs and writes documents from them, with the stages of the processor. */
@CodeTable("exit-codes.yaml")
@NullMarked
package io.github.codetable.cli;

import io.github.codetable.CodeTable;
import org.jspecify.annotations.NullMarked;
