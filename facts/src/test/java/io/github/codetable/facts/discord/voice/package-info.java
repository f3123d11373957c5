/** The close codes of discord-voice. All types in this package are generated from the bundled table. */
@CodeTable(value = "bundled:discord-voice", frameworks = "discord-voice")
package io.github.codetable.facts.discord.voice;

import io.github.codetable.CodeTable;
