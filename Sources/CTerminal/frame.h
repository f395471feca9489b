/* A frame on its way to the terminal, shortened: curses sends both colours of a pair each time one
   of them changes, and the colour of letters also where blanks follow. */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stddef.h>

/* Shortens what draws one frame, in its place, and returns the bytes that are left. At its end the
   terminal draws as it would have after all of them. `has_plain_blanks` is whether blanks show no
   foreground as the terminal draws before the frame, and then after it. */
size_t frame_shorten(char *bytes, size_t count, bool *has_plain_blanks);

#endif
