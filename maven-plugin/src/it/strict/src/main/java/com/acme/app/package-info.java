/** A user of the codes. */
@NullMarked
package com.acme.app;

import org.jspecify.annotations.NullMarked;
