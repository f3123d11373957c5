/** The states of an order, and the exit codes of the program. */
@CodeTable("codes.yaml")
@CodeTable("exits.yaml")
package com.acme.order;

import io.github.codetable.CodeTable;
