/** Two of the frameworks, in another order. */
@CodeTable(value = "bundled:websocket", frameworks = {"besthttp", "rfc"})
package demo;

import io.github.codetable.CodeTable;
