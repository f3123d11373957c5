package com.acme.shop;

import com.acme.order.OrderState;
import org.mapstruct.Mapper;

@Mapper
public interface OrderMapper {
    OrderMessage toMessage(Order order);

    Order fromMessage(OrderMessage message);

    default int toCode(OrderState state) {
        return state.code();
    }

    default OrderState toState(int code) {
        return OrderState.of(code);
    }
}
