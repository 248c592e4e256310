package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void spellingsOfOneNameHaveOneKey() {
        same("السراج", "سراج");
        same("فائز", "فايز");
        same("وولدهاوسر", "ولدهاوسر");
        same("ستيفانى", "ستيفاني");
        same("قطاع_النخيل", "قطاع النخيل");
        same("السَّرّاج", "السراج");
    }

    @Test
    void anotherNameHasAnotherKey() {
        assertThat(NameKey.of("سالم")).isNotEqualTo(NameKey.of("سليم"));
        assertThat(NameKey.of("نهر البط")).isNotEqualTo(NameKey.of("البط"));
    }

    @Test
    void partsOfANameAreFoundInOrder() {
        assertThat(NameKey.of("ماهر الزيتي").isPartOf(NameKey.of("ماهر بن سعيد الزيتي")))
                .isTrue();
        assertThat(NameKey.of("الزيتي ماهر").isPartOf(NameKey.of("ماهر بن سعيد الزيتي")))
                .isFalse();
        assertThat(NameKey.of("").isPartOf(NameKey.of("ماهر"))).isFalse();
    }

    @Test
    void aSlipOfOneLetterIsNear() {
        assertThat(NameKey.of("كارلسون").isNearly(NameKey.of("كارلسن"))).isTrue();
        assertThat(NameKey.of("كارلسون").isNearly(NameKey.of("كارسلون"))).isFalse();
        assertThat(NameKey.of("علي").isNearly(NameKey.of("عدي"))).isFalse();
    }

    private static void same(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }
}
