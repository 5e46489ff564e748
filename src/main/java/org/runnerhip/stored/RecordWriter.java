package org.runnerhip.stored;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.facts.FactType;

/** Writes rules and entries of the vocabulary for {@link RecordReader}. Every text is written once, before all else. */
public final class RecordWriter {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream body = new DataOutputStream(bytes);

    private RecordWriter() {}

    /**
     * The bytes of a record, or of a list of them.
     *
     * @throws IllegalArgumentException if there is something in it that neither rules nor entries are made of
     */
    public static byte[] bytesOf(Object value) {
        RecordWriter writer = new RecordWriter();
        try {
            writer.write(value);
            return writer.withTexts();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private byte[] withTexts() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(all);
        number(texts.size(), head);
        for (String text : texts.keySet()) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length, head);
            head.write(encoded);
        }
        bytes.writeTo(all);
        return all.toByteArray();
    }

    private void write(Object value) throws IOException, ReflectiveOperationException {
        if (value == null) {
            kind(Kind.NULL);
        } else if (value instanceof String text) {
            kind(Kind.TEXT);
            number(texts.computeIfAbsent(text, key -> texts.size()), body);
        } else if (value instanceof Integer whole) {
            kind(Kind.INT);
            number(whole, body);
        } else if (value instanceof Double number) {
            kind(Kind.DOUBLE);
            body.writeDouble(number);
        } else if (value instanceof Boolean yes) {
            kind(yes ? Kind.YES : Kind.NO);
        } else if (value instanceof List<?> list) {
            kind(Kind.LIST);
            number(list.size(), body);
            for (Object element : list) {
                write(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            kind(Kind.MAP);
            number(map.size(), body);
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey());
                write(entry.getValue());
            }
        } else if (value instanceof Optional<?> optional) {
            kind(optional.isPresent() ? Kind.PRESENT : Kind.ABSENT);
            if (optional.isPresent()) {
                write(optional.get());
            }
        } else if (value instanceof Enum<?> word) {
            kind(Kind.WORD);
            number(Kind.WORDS.indexOf(word.getDeclaringClass()), body);
            number(word.ordinal(), body);
        } else if (value instanceof FactType.Component component) {
            kind(Kind.COMPONENT);
            number(typeOf(component).ordinal(), body);
            number(component.index(), body);
        } else {
            record(value);
        }
    }

    private void record(Object value) throws IOException, ReflectiveOperationException {
        int number = Kind.RECORDS.indexOf(value.getClass());
        if (number < 0) {
            throw new IllegalArgumentException("no part of a rule or of the vocabulary: " + value);
        }
        kind(Kind.RECORD);
        number(number, body);
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            write(component.getAccessor().invoke(value));
        }
    }

    private static FactType typeOf(FactType.Component component) {
        for (FactType type : FactType.values()) {
            if (type.components().contains(component)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no component of ours: " + component);
    }

    private void kind(Kind kind) throws IOException {
        body.writeByte(kind.ordinal());
    }

    /** Seven bits a byte, the lowest first; all but the last byte are negative. */
    private static void number(int number, OutputStream out) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
