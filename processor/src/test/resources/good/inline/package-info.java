/** A spec in the annotation. */
@CodeTable(
        inline = "extends: base.yaml\nframeworks: {demo: {holder: DemoAnswers, pattern: '{Name}'}}\ncodes:\n  43: {name: NEARLY}\n",
        frameworks = "demo")
package demo;

import io.github.codetable.CodeTable;
