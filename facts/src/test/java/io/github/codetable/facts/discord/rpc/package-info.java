/** The close codes of discord-rpc. All types in this package are generated from the bundled table. */
@CodeTable(value = "bundled:discord-rpc", frameworks = "discord-rpc")
package io.github.codetable.facts.discord.rpc;

import io.github.codetable.CodeTable;
