#include "frame.h"

#include <string.h>

/* The parameters of a sequence `ESC [ ... m`. */
struct style {
  const char *bytes;
  size_t count;
};

/* How the terminal draws, or is to draw; without bytes where the frame has not told. */
struct ink {
  struct style attributes, foreground, background;
};

static bool is_same(struct style one, struct style other) {
  return one.count == other.count && memcmp(one.bytes, other.bytes, one.count) == 0;
}

/* The colour of an ink that a style sets and nothing else; NULL where it sets more or other. */
static struct style *color(struct ink *ink, struct style style) {
  const char *bytes = style.bytes;
  size_t digits = 0;
  while (digits < style.count && bytes[digits] >= '0' && bytes[digits] <= '9') digits++;
  if (digits == style.count) {
    bool is_bright = digits == 3 && bytes[0] == '1' && bytes[1] == '0';
    if ((digits != 2 && !is_bright) || bytes[digits - 1] > '7') return NULL;
    if (is_bright || bytes[0] == '4') return &ink->background;
  } else if (digits != 2 || bytes[1] != '8' || style.count < 6 || memcmp(bytes + 2, ";5;", 3) != 0
             || memchr(bytes + 5, ';', style.count - 5)) {
    return NULL;
  }
  switch (bytes[0]) {
  case '3': return &ink->foreground;
  case '4': return &ink->background;
  case '9': return digits == style.count ? &ink->foreground : NULL;
  default: return NULL;
  }
}

/* Whether a style begins anew with nothing but bold or dim, so that blanks show no foreground. */
static bool is_plain(struct style style) {
  for (size_t i = 0; i < style.count; i++)
    if (!strchr("012;", style.bytes[i])) return false;
  return true;
}

/* Bytes of the frame that are kept, and what is still to be told. */
struct frame {
  char *bytes;
  size_t kept;
  struct ink now, wanted;
  /* Whether all that is wanted is told. */
  bool is_told;
  bool *has_plain_blanks;
};

static void keep(struct frame *frame, const char *bytes, size_t count) {
  memmove(frame->bytes + frame->kept, bytes, count);
  frame->kept += count;
}

static void add(struct frame *frame, struct style style, bool *is_open) {
  keep(frame, *is_open ? ";" : "\033[", *is_open ? 1 : 2);
  keep(frame, style.bytes, style.count);
  *is_open = true;
}

/* Tells what is wanted and not so yet; blanks need no foreground. */
static void tell(struct frame *frame, bool is_of_blanks) {
  if (frame->is_told) return;
  struct ink *now = &frame->now, *wanted = &frame->wanted;
  bool is_open = false;
  if (wanted->attributes.bytes) {
    add(frame, wanted->attributes, &is_open);
    *now = (struct ink){0};
    *frame->has_plain_blanks = is_plain(wanted->attributes);
    wanted->attributes.bytes = NULL;
  }
  bool needs_foreground = !is_of_blanks || !*frame->has_plain_blanks;
  if (needs_foreground && wanted->foreground.bytes
      && !(now->foreground.bytes && is_same(now->foreground, wanted->foreground))) {
    add(frame, wanted->foreground, &is_open);
    now->foreground = wanted->foreground;
  }
  if (wanted->background.bytes
      && !(now->background.bytes && is_same(now->background, wanted->background))) {
    add(frame, wanted->background, &is_open);
    now->background = wanted->background;
  }
  if (is_open) keep(frame, "m", 1);
  frame->is_told = needs_foreground || !wanted->foreground.bytes;
}

static void take(struct frame *frame, struct style style, const char *sequence) {
  struct style *own = color(&frame->wanted, style);
  frame->is_told = false;
  if (own) {
    *own = style;
  } else if (style.count > 0 && style.bytes[0] == '0') {
    frame->wanted = (struct ink){.attributes = style};
  } else {
    tell(frame, false);
    keep(frame, sequence, style.count + 3);
    frame->now = frame->wanted = (struct ink){0};
    *frame->has_plain_blanks = false;
  }
}

size_t frame_shorten(char *bytes, size_t count, bool *has_plain_blanks) {
  static char source[1 << 16];
  struct frame frame = {.bytes = bytes, .has_plain_blanks = has_plain_blanks};
  if (count > sizeof source) {
    *has_plain_blanks = false;
    return count;
  }
  memcpy(source, bytes, count);
  for (size_t i = 0; i < count;) {
    size_t end = i + 1;
    if (source[i] == '\033' && end < count && source[end] == '[') {
      for (end++; end < count && (source[end] < '@' || source[end] > '~');) end++;
      if (end == count) end--;
      size_t length = end + 1 - i;
      if (source[end] == 'm') {
        take(&frame, (struct style){source + i + 2, length - 3}, source + i);
      } else {
        if (!strchr("ABCDGHdf", source[end])) tell(&frame, true);
        keep(&frame, source + i, length);
      }
      i = end + 1;
      continue;
    }
    /* A line feed in the last row clears the row that comes in. */
    if (source[i] == ' ' || source[i] == '\n') tell(&frame, true);
    else if (source[i] == '\033' || (unsigned char)source[i] > ' ') tell(&frame, false);
    keep(&frame, source + i, 1);
    i++;
  }
  tell(&frame, false);
  return frame.kept;
}
