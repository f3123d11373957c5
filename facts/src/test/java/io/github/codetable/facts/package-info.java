/** Compares the WebSocket table with what the frameworks themselves publish and do. */
package io.github.codetable.facts;
