/** The table as Java: records in, JavaPoet out, and one class that talks to the Filer. */
@NullMarked
package io.github.codetable.processor.emit;

import org.jspecify.annotations.NullMarked;
