/* The terminal in words: the only door to curses, and no curses type passes through it.
   There is one terminal in a process, so its state is kept here. All functions but the signal
   handlers belong to one thread. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/* How a run of cells looks, added together. */
enum terminal_look {
  terminal_bold = 1,
  terminal_underlined = 2,
  terminal_reversed = 4,
  terminal_dim = 8,
};

/* What the world outside asks for. */
enum terminal_request {
  terminal_no_request,
  /* SIGTERM, SIGHUP or SIGINT came. */
  terminal_end_request,
  /* SIGTSTP came. */
  terminal_stop_request,
  /* SIGCONT came: somebody else may have written on the screen. */
  terminal_continue_request,
  /* SIGWINCH came. */
  terminal_resize_request,
};

/* Chooses the user's locale, else C.UTF-8; whether text is UTF-8 then. setlocale(3) */
bool terminal_use_locale(void);
/* How many cells a scalar takes: 0, 1, 2, or -1 where it cannot be drawn. wcwidth(3) */
int terminal_width(uint32_t scalar);
/* Milliseconds of a clock that never goes back. clock_gettime(3) */
int64_t terminal_milliseconds(void);
bool terminal_is_terminal(int descriptor);

/* Takes the terminal; false when its kind is unknown or too simple. `note` is what people are told
   if the program crashes. newterm(3X) */
bool terminal_open(const char *kind, const char *note);
/* Gives the terminal back and shows what was written to standard error meanwhile. endwin(3X) */
void terminal_close(void);
/* The same for a while: while suspended, or while an editor has the terminal. */
void terminal_release(void);
void terminal_take(void);
/* Stops the program as Ctrl+Z does, until the shell continues it; between release and take. */
void terminal_stop(void);

void terminal_get_size(int *columns, int *rows);
/* Asks the system for the size anew, after terminal_resize_request. resizeterm(3X) */
void terminal_follow_size(void);
/* 0 without colour; above 256 a colour is 0xRRGGBB. */
int terminal_color_count(void);
/* Decides the colours of a pair; -1 is the terminal's own. init_extended_pair(3X) */
bool terminal_define_pair(int pair, int foreground, int background);
/* The pair that empty cells are cleared to. */
void terminal_set_background(int pair);

void terminal_put(
    int row, int column, const uint32_t *scalars, int count, unsigned looks, int pair);
/* Draws the row again whatever the terminal is believed to show. */
void terminal_repaint_row(int row);
void terminal_repaint(void);
void terminal_erase(void);
/* Sends what has changed and parks the cursor. doupdate(3X) */
void terminal_update(int row, int column, bool shows_cursor);
/* Sends bytes as they are, after an update. */
void terminal_send(const char *bytes, int count);

/* The value of a string capability, NULL where the terminal has none. tigetstr(3X) */
const char *terminal_capability(const char *name);
/* Whether the terminal now tells of the mouse: false where it has none. */
bool terminal_set_mouse(bool on);
/* Bytes that have come, at most so many; 0 where there are none. read(2) */
int terminal_read(uint8_t *bytes, int most);

/* A request that has come; none when asked again. */
enum terminal_request terminal_next_request(void);
/* Waits until there is something to read, a request has come or the time is out; below 0 for ever.
   False when the terminal is gone. poll(2) */
bool terminal_wait(int milliseconds);

#endif
