/** The close codes of centrifugo. All types in this package are generated from the bundled table. */
@CodeTable(value = "bundled:centrifugo", frameworks = "centrifugo")
package io.github.codetable.facts.centrifugo;

import io.github.codetable.CodeTable;
