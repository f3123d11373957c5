/** A spec in the annotation. */
@CodeTable(
        inline = "table: Answer\nframeworks: {guide: {holder: GuideAnswers, pattern: '{Name}'}}\ncodes:\n  42: {name: THE_ANSWER}\n")
package demo;

import io.github.codetable.CodeTable;
