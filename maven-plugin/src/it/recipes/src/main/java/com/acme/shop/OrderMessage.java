package com.acme.shop;

import lombok.Value;

@Value
public class OrderMessage {
    int id;
    int state;
}
