/** The WebSocket close codes as Jakarta's own type for them. All types in this package are generated. */
@CodeTable(inline = """
        extends: bundled:websocket
        implements: jakarta.websocket.CloseReason.CloseCode
        """, frameworks = "jakarta")
package io.github.codetable.facts.jakarta;

import io.github.codetable.CodeTable;
