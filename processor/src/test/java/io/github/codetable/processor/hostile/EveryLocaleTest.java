package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The result does not depend on the default locale, such as Turkish with its other upper case of {@code i}. */
class EveryLocaleTest {

    private static final List<String> FRAMEWORKS = List.of("plain", "old", "mirroring", "filed");

    private final Locale own = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(own);
    }

    @Test
    void resultDoesNotDependOnTheLocale() {
        Map<String, String> right = HostileSpec.with(Map.of("name", "INITIALIZING_I"));
        Map<String, String> wrong = HostileSpec.with(Map.of("name", "initializing", "column", "TITLE", "code", "1e3"));
        Locale.setDefault(Locale.ROOT);
        SpecOutcome good = SpecOutcome.to(right, FRAMEWORKS);
        SpecOutcome bad = SpecOutcome.to(wrong, FRAMEWORKS);
        locales().forEach(locale -> {
            Locale.setDefault(locale);
            assertWithMessage("%s", locale)
                    .that(SpecOutcome.to(right, FRAMEWORKS).sources())
                    .isEqualTo(good.sources());
            assertWithMessage("%s", locale)
                    .that(SpecOutcome.to(wrong, FRAMEWORKS).text())
                    .isEqualTo(bad.text());
        });
    }

    @Test
    void callsNoMethodThatUsesTheDefaultLocale() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.codetable.processor");
        noClasses().should().callMethod(String.class, "toUpperCase").check(classes);
        noClasses().should().callMethod(String.class, "toLowerCase").check(classes);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(classes);
        noClasses().should().callMethod(Locale.class, "getDefault").check(classes);
    }

    /** Returns a locale for each language, and locales with other digits. */
    private static Stream<Locale> locales() {
        return Stream.concat(
                Stream.of(Locale.getISOLanguages()).map(Locale::forLanguageTag),
                Stream.of("tr-TR", "az-Latn-AZ", "lt-LT", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "hi-IN-u-nu-deva")
                        .map(Locale::forLanguageTag));
    }
}
