/** A gateway for devices that send readings over WebSocket, a client that calls it, and a table of how the calls end. */
package io.github.codetable.sample;
