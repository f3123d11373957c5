/** The close codes of discord-gateway. All types in this package are generated from the bundled table. */
@CodeTable(value = "bundled:discord-gateway", frameworks = "discord-gateway")
package io.github.codetable.facts.discord.gateway;

import io.github.codetable.CodeTable;
