/** The close codes of graphql-ws. All types in this package are generated from the bundled table. */
@CodeTable(
        value = "bundled:graphql-ws",
        frameworks = {"graphql-ws", "spring-graphql"})
package io.github.codetable.facts.graphql;

import io.github.codetable.CodeTable;
