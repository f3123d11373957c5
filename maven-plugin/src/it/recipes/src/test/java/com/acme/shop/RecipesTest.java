package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.order.Exit;
import com.acme.order.OrderState;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;
import picocli.CommandLine;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Each recipe of docs/recipes.md, and what happens without it. */
final class RecipesTest {

    private enum Plain {
        PLACED,
        PAID
    }

    record Paid(OrderState state) {}

    record PlainPaid(Plain state) {}

    @Test
    void jacksonWritesAndReadsCode() {
        JsonMapper json = JsonMapper.shared();
        assertEquals("{\"state\":20}", json.writeValueAsString(new Paid(OrderState.PAID)));
        assertEquals(OrderState.PAID, json.readValue("{\"state\":20}", Paid.class).state());
        assertThrows(DatabindException.class, () -> json.readValue("{\"state\":1}", Paid.class));
    }

    @Test
    void jacksonTakesNumberForOrdinalWithoutRecipe() {
        JsonMapper json = JsonMapper.shared();
        assertEquals(Plain.PAID, json.readValue("{\"state\":1}", PlainPaid.class).state());
    }

    @Test
    void jackson2WritesAndReadsCode() throws JsonProcessingException {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        assertEquals("{\"state\":20}", json.writeValueAsString(new Paid(OrderState.PAID)));
        assertEquals(OrderState.PAID, json.readValue("{\"state\":20}", Paid.class).state());
        assertThrows(JsonProcessingException.class, () -> json.readValue("{\"state\":1}", Paid.class));
        assertEquals(Plain.PAID, json.readValue("{\"state\":1}", PlainPaid.class).state());
    }

    @Test
    void databaseHasCode() {
        var configuration = new HibernatePersistenceConfiguration("shop")
                .managedClasses(Order.class, OrderStateConverter.class)
                .jdbcUrl("jdbc:h2:mem:shop")
                .jdbcCredentials("sa", "")
                .property("hibernate.hbm2ddl.auto", "create");
        try (var factory = configuration.createEntityManagerFactory()) {
            factory.runInTransaction(manager -> manager.persist(new Order(1, OrderState.SHIPPED)));
            factory.runInTransaction(manager -> {
                assertEquals(30, manager.createNativeQuery("select state from orders", Integer.class)
                        .getSingleResult());
                assertEquals(OrderState.SHIPPED, manager.find(Order.class, 1).getState());
            });
        }
    }

    @Test
    void springConvertsCode() {
        DefaultConversionService conversion = new DefaultConversionService();
        OrderStateConverters.addTo(conversion);
        assertEquals(OrderState.PAID, conversion.convert(20, OrderState.class));
        assertEquals(OrderState.PAID, conversion.convert("20", OrderState.class));
        assertEquals(20, conversion.convert(OrderState.PAID, Integer.class));
        assertEquals("20", conversion.convert(OrderState.PAID, String.class));
        assertThrows(ConversionFailedException.class, () -> conversion.convert(1, OrderState.class));
    }

    @Test
    void springTakesNumberForOrdinalWithoutRecipe() {
        assertEquals(OrderState.PAID, new DefaultConversionService().convert(1, OrderState.class));
    }

    @Test
    void mapStructMapsCode() {
        OrderMapper mapper = Mappers.getMapper(OrderMapper.class);
        assertEquals(new OrderMessage(7, 20), mapper.toMessage(new Order(7, OrderState.PAID)));
        assertEquals(new Order(7, OrderState.PAID), mapper.fromMessage(new OrderMessage(7, 20)));
    }

    @Test
    void picocliExitsWithCode() {
        CommandLine ship = new CommandLine(new Ship());
        assertEquals(0, ship.execute("--order", "7"));
        assertEquals(75, ship.execute("--order", "0"));
        assertEquals(64, ship.execute("--order"));
        assertEquals(75, Exit.UNAVAILABLE.getExitCode());
    }
}
