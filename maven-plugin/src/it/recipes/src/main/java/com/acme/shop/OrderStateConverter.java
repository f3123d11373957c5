package com.acme.shop;

import com.acme.order.OrderState;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public final class OrderStateConverter implements AttributeConverter<OrderState, Integer> {
    @Override
    public Integer convertToDatabaseColumn(OrderState state) {
        return state == null ? null : state.code();
    }

    @Override
    public OrderState convertToEntityAttribute(Integer code) {
        return code == null ? null : OrderState.of(code);
    }
}
