/** A WebSocket gateway, a client that connects to the gateway, and reports of how the connections end. */
package io.github.codetable.sample;
