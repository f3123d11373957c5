package com.acme.shop;

import com.acme.order.OrderState;
import org.springframework.core.convert.converter.ConverterRegistry;

public final class OrderStateConverters {
    private OrderStateConverters() {}

    public static void addTo(ConverterRegistry registry) {
        registry.addConverter(Integer.class, OrderState.class, OrderState::of);
        registry.addConverter(String.class, OrderState.class, text -> OrderState.of(Integer.parseInt(text)));
        registry.addConverter(OrderState.class, Integer.class, OrderState::code);
        registry.addConverter(OrderState.class, String.class, state -> Integer.toString(state.code()));
    }
}
