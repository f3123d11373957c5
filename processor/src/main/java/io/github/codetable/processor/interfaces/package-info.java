/** Looks at the classes that a spec names: those that publish a framework's names, and those that the enum implements. */
@NullMarked
package io.github.codetable.processor.interfaces;

import org.jspecify.annotations.NullMarked;
