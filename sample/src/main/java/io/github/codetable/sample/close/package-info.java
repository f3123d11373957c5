/** The close codes of the gateway. All types in this package are generated from {@code sample/codes.yaml}. */
@CodeTable(
        value = "codes.yaml",
        frameworks = {"gateway", "besthttp", "fastapi", "netty", "spring"})
package io.github.codetable.sample.close;

import io.github.codetable.CodeTable;
