package org.entente.link.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.model.Gender;

/** Items as bytes: short strings with a length before them, days as numbers. */
final class ItemBytes {
  private static final int UNKNOWN_DAY = Integer.MIN_VALUE;
  private static final int LONGEST = Character.MAX_VALUE;

  private ItemBytes() {}

  static byte[] write(Item item) {
    Output out = new Output();
    out.text(item.qid());
    out.text(item.label());
    out.list(item.aliases(), out::text);
    out.text(item.description());
    out.small(item.kind().ordinal());
    out.list(item.countries(), out::text);
    out.list(
        item.offices(),
        held -> {
          out.text(held.office());
          out.day(held.start());
          out.day(held.end());
        });
    out.small(item.gender().map(g -> g.ordinal() + 1).orElse(0));
    out.day(item.born());
    out.day(item.died());
    out.small(item.sitelinks() + 1);
    return out.bytes();
  }

  static Item read(byte[] bytes, int offset, int length) {
    Input in = new Input(ByteBuffer.wrap(bytes, offset, length));
    return new Item(
        in.text(),
        in.text(),
        in.list(in::text),
        in.text(),
        Kind.values()[in.small()],
        in.list(in::text),
        in.list(() -> new Held(in.text(), in.day(), in.day())),
        in.gender(),
        in.day(),
        in.day(),
        in.small() - 1);
  }

  /** Writes into an array that grows. */
  private static final class Output {
    private static final int FIRST_SIZE = 512;
    private ByteBuffer buffer = ByteBuffer.allocate(FIRST_SIZE);

    private void room(int bytes) {
      if (buffer.remaining() < bytes) {
        ByteBuffer larger = ByteBuffer.allocate(2 * buffer.capacity() + bytes);
        larger.put(buffer.flip());
        buffer = larger;
      }
    }

    void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      int length = Math.min(bytes.length, LONGEST);
      room(length + Character.BYTES);
      buffer.putChar((char) length).put(bytes, 0, length);
    }

    void small(int number) {
      room(Character.BYTES);
      buffer.putChar((char) Math.min(Math.max(number, 0), LONGEST));
    }

    void day(Optional<LocalDate> day) {
      room(Integer.BYTES);
      buffer.putInt(day.map(d -> (int) d.toEpochDay()).orElse(UNKNOWN_DAY));
    }

    <T> void list(List<T> things, Consumer<T> each) {
      small(things.size());
      things.forEach(each);
    }

    byte[] bytes() {
      byte[] bytes = new byte[buffer.position()];
      buffer.flip().get(bytes);
      return bytes;
    }
  }

  private record Input(ByteBuffer buffer) {
    String text() {
      int length = buffer.getChar();
      String text =
          new String(
              buffer.array(),
              buffer.arrayOffset() + buffer.position(),
              length,
              StandardCharsets.UTF_8);
      buffer.position(buffer.position() + length);
      return text;
    }

    int small() {
      return buffer.getChar();
    }

    Optional<LocalDate> day() {
      int day = buffer.getInt();
      return day == UNKNOWN_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    Optional<Gender> gender() {
      int number = small();
      return number == 0 ? Optional.empty() : Optional.of(Gender.values()[number - 1]);
    }

    <T> List<T> list(Supplier<T> each) {
      int size = small();
      if (size == 0) {
        return List.of();
      }
      List<T> things = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        things.add(each.get());
      }
      return things;
    }
  }
}
