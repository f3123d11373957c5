/** The table as Java: records in, JavaPoet out, and one class that talks to the Filer. */
package io.github.codetable.processor.emit;
