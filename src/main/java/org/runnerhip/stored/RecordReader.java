package org.runnerhip.stored;

import java.lang.reflect.Constructor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.facts.FactType;

/** Reads what {@link RecordWriter} wrote. It is made for bytes of our own build, and holds nothing against them. */
public final class RecordReader {

    private static final Kind[] KINDS = Kind.values();
    private static final FactType[] TYPES = FactType.values();
    private static final Object[][] WORDS =
            Kind.WORDS.stream().map(Class::getEnumConstants).toArray(Object[][]::new);
    private static final Constructor<?>[] RECORDS =
            Kind.RECORDS.stream().map(Kind::constructorOf).toArray(Constructor<?>[]::new);

    private final ByteBuffer bytes;
    private final String[] texts;

    private RecordReader(ByteBuffer bytes) {
        this.bytes = bytes;
        this.texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            byte[] encoded = new byte[number()];
            bytes.get(encoded);
            texts[i] = new String(encoded, StandardCharsets.UTF_8);
        }
    }

    /** The record or list of records. */
    public static Object read(ByteBuffer bytes) {
        return new RecordReader(bytes).read();
    }

    private Object read() {
        return switch (KINDS[bytes.get()]) {
            case NULL -> null;
            case TEXT -> texts[number()];
            case INT -> number();
            case DOUBLE -> bytes.getDouble();
            case NO -> false;
            case YES -> true;
            case LIST -> List.of(several(number()));
            case MAP -> map(number());
            case ABSENT -> Optional.empty();
            case PRESENT -> Optional.of(read());
            case COMPONENT -> TYPES[number()].components().get(number());
            case WORD -> WORDS[number()][number()];
            case RECORD -> record(RECORDS[number()]);
        };
    }

    private Object[] several(int size) {
        Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = read();
        }
        return values;
    }

    private Map<Object, Object> map(int size) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(), read());
        }
        return map;
    }

    private Object record(Constructor<?> constructor) {
        try {
            return constructor.newInstance(several(constructor.getParameterCount()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
