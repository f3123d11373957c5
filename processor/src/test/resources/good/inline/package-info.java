/** A spec in the annotation. */
@CodeTable(
        inline = "extends: bundled:websocket\nframeworks: {demo: {holder: DemoCodes, pattern: '{Name}'}}\ncodes:\n  4000: {name: KICKED}\n",
        frameworks = "demo")
package demo;

import io.github.codetable.CodeTable;
