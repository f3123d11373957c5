package example;

import org.mapstruct.Mapper;

@Mapper
interface AnimalMapper {

    AnimalDto toDto(Animal animal);

    record Animal(String name, int legs) {}

    record AnimalDto(String name, int legs) {}
}
