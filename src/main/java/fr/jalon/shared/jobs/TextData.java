package fr.jalon.shared.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Task data is text, usually an id: readable in the table, and nothing is ever deserialised from it. */
final class TextData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return data == null ? null : ((String) data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        return data == null ? null : type.cast(new String(data, StandardCharsets.UTF_8));
    }
}
