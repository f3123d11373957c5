/** Close codes, and two small tables. */
@NullMarked
@CodeTable("bundled:websocket")
@CodeTable("codes.yaml")
package com.acme.close;

import io.github.codetable.CodeTable;
import org.jspecify.annotations.NullMarked;
