package org.isnad.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size: {@code 500K}, {@code 50M}, {@code 1G}, or a number of bytes. */
final class Bytes implements ITypeConverter<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,10})([KMG]?)B?");

    @Override
    public Integer convert(String value) {
        Matcher matcher = SIZE.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new TypeConversionException("'" + value + "', expected a size such as 500K, 50M or 1G");
        }
        long bytes = Long.parseLong(matcher.group(1)) << shift(matcher.group(2));
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
            throw new TypeConversionException("'" + value + "', expected from 1 byte to less than 2G");
        }
        return (int) bytes;
    }

    private static int shift(String unit) {
        return switch (unit) {
            case "K" -> 10;
            case "M" -> 20;
            case "G" -> 30;
            default -> 0;
        };
    }
}
