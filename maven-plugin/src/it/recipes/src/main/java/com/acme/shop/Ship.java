package com.acme.shop;

import com.acme.order.Exit;
import com.acme.order.Exits;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "ship", exitCodeOnInvalidInput = Exits.USAGE)
public final class Ship implements Callable<Integer> {
    @Option(names = "--order", required = true)
    private int order;

    @Override
    public Integer call() {
        return (order > 0 ? Exit.OK : Exit.UNAVAILABLE).code();
    }
}
