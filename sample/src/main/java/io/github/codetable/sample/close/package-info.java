/** The gateway's close codes. All types in this package are generated from {@code sample/codes.yaml}. */
@CodeTable(
        value = "codes.yaml",
        frameworks = {"rfc", "fastapi", "besthttp", "gateway", "netty", "spring"})
package io.github.codetable.sample.close;

import io.github.codetable.CodeTable;
