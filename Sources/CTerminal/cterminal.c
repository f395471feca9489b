#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "cterminal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <term.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#include "frame.h"
#include "rescue.h"

#undef columns

static SCREEN *screen;
static bool knows_mouse, wants_mouse, shows_cursor;
/* Where curses writes a frame, to be shortened before it is sent; -1 before the first one, and -2
   where frames go straight to the terminal. */
static int frame = -1;
static bool has_plain_blanks = true;

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
/* Presses and the wheel, with numbers that are written out where the terminal can do that. */
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

bool terminal_use_locale(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8");
}

int terminal_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int64_t terminal_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool terminal_is_terminal(int descriptor) { return isatty(descriptor); }

const char *terminal_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/* Appends a capability without its padding, `$<5>`, which only tputs(3X) understands. */
static void append(char *text, size_t size, const char *capability) {
  size_t length = strlen(text);
  for (const char *byte = capability; byte && *byte && length + 1 < size; byte++) {
    const char *end = strncmp(byte, "$<", 2) == 0 ? strchr(byte, '>') : NULL;
    if (end) byte = end;
    else text[length++] = *byte;
  }
  text[length] = 0;
}

/* What gives the terminal back with nothing but write(2): mouse, paste, focus reports, keypad,
   insert mode, margins, colours, character set, cursor and the screen there was before. */
static void prepare_rescue(const char *note) {
  char farewell[512] =
      "\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?2004l\033[?1004l\033[?1l\033>"
      "\033[4l\033[r\033[0m\033(B\017\033[?25h";
  append(farewell, sizeof farewell, terminal_capability("cnorm"));
  const char *leave = terminal_capability("rmcup");
  append(farewell, sizeof farewell, leave ? leave : "\033[999;1H\r\n");
  rescue_prepare(farewell, note);
}

/* Curses reads no keys here: their mode is turned on and off without it. */
static void send_capability(const char *capability) {
  if (capability) putp(capability);
}

/* Curses asks for the size only once when LINES and COLUMNS are not to be believed. */
void terminal_follow_size(void) {
  struct winsize now;
  if (ioctl(1, TIOCGWINSZ, &now) == 0 && is_term_resized(now.ws_row, now.ws_col))
    resizeterm(now.ws_row, now.ws_col);
}

bool terminal_open(const char *kind, const char *note) {
  int error;
  if (setupterm(kind, 1, &error) != OK) return false;
  bool is_usable = terminal_capability("cup") && terminal_capability("clear");
  if (is_usable) prepare_rescue(note);
  del_curterm(cur_term);
  if (!is_usable) return false;

  use_env(FALSE);
  use_tioctl(TRUE);
  rescue_catch();
  rescue_arm();
  screen = newterm(kind, stdout, stdin);
  if (!screen) {
    rescue_disarm();
    rescue_let_go();
    return false;
  }
  raw();
  noecho();
  nonl();
  /* A drawing that is begun is finished, whatever comes meanwhile. */
  typeahead(-1);
  idlok(stdscr, TRUE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  curs_set(0);
  shows_cursor = false;
  send_capability(keypad_xmit);
  knows_mouse = terminal_capability("kmous") != NULL;
  terminal_send(paste_on, sizeof paste_on - 1);
  return true;
}

void terminal_release(void) {
  bool wanted = wants_mouse;
  terminal_set_mouse(false);
  wants_mouse = wanted;
  terminal_send(paste_off, sizeof paste_off - 1);
  curs_set(1);
  send_capability(keypad_local);
  /* Without a second screen, ours would be left under the shell's lines. */
  if (!exit_ca_mode) putp(clear_screen);
  endwin();
  rescue_disarm();
}

void terminal_take(void) {
  rescue_arm();
  reset_prog_mode();
  terminal_follow_size();
  send_capability(keypad_xmit);
  curs_set(shows_cursor);
  clearok(curscr, TRUE);
  wrefresh(curscr);
  has_plain_blanks = false;
  terminal_set_mouse(wants_mouse);
  terminal_send(paste_on, sizeof paste_on - 1);
}

void terminal_close(void) {
  if (!screen) return;
  if (!isendwin()) terminal_release();
  rescue_let_go();
  delscreen(screen);
  screen = NULL;
  wants_mouse = false;
}

void terminal_get_size(int *columns, int *rows) { getmaxyx(stdscr, *rows, *columns); }

int terminal_color_count(void) { return has_colors() ? COLORS : 0; }

bool terminal_define_pair(int pair, int foreground, int background) {
  return pair < COLOR_PAIRS && init_extended_pair(pair, foreground, background) == OK;
}

void terminal_set_background(int pair) {
  cchar_t blank;
  setcchar(&blank, L" ", A_NORMAL, (short)pair, &pair);
  wbkgrndset(stdscr, &blank);
}

static attr_t attributes(unsigned looks) {
  return (looks & terminal_bold ? A_BOLD : 0) | (looks & terminal_underlined ? A_UNDERLINE : 0)
       | (looks & terminal_reversed ? A_REVERSE : 0) | (looks & terminal_dim ? A_DIM : 0);
}

void terminal_put(
    int row, int column, const uint32_t *scalars, int count, unsigned looks, int pair) {
  enum { most = 1024 };
  cchar_t cells[most], blank;
  attr_t attribute = attributes(looks);
  int used = 0;
  if (setcchar(&blank, L" ", attribute, (short)pair, &pair) != OK) return;
  for (int i = 0; i < count && used < most;) {
    if (scalars[i] < 0x7F && (i + 1 == count || scalars[i + 1] < 0x300)) {
      cells[used] = blank;
      cells[used++].chars[0] = (wchar_t)scalars[i++];
      continue;
    }
    wchar_t text[CCHARW_MAX + 1] = {(wchar_t)scalars[i++]};
    int length = 1;
    for (; i < count && scalars[i] >= 0x300 && wcwidth((wchar_t)scalars[i]) == 0; i++)
      if (length < CCHARW_MAX) text[length++] = (wchar_t)scalars[i];
    text[length] = 0;
    if (setcchar(&cells[used], text, attribute, (short)pair, &pair) == OK) used++;
  }
  if (wmove(stdscr, row, column) == OK) wadd_wchnstr(stdscr, cells, used);
}

void terminal_repaint_row(int row) { wredrawln(stdscr, row, 1); }

void terminal_repaint(void) { clearok(curscr, TRUE); }

void terminal_erase(void) { werase(stdscr); }

static void send_frame(void) {
  off_t count = lseek(frame, 0, SEEK_CUR);
  char *bytes = count > 0 ? mmap(NULL, (size_t)count, PROT_READ | PROT_WRITE, MAP_PRIVATE, frame, 0)
                          : MAP_FAILED;
  if (bytes != MAP_FAILED) {
    rescue_write(1, bytes, frame_shorten(bytes, (size_t)count, &has_plain_blanks));
    munmap(bytes, (size_t)count);
  }
  lseek(frame, 0, SEEK_SET);
}

/* A limit on the size of files holds for this one too: a frame that does not fit would be lost. */
static int open_frame(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY) return -2;
  int opened = memfd_create("frame", MFD_CLOEXEC);
  return opened < 0 ? -2 : opened;
}

void terminal_update(int row, int column, bool cursor_is_shown) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  if (frame == -1) frame = open_frame();
  bool is_lent = frame >= 0 && rescue_terminal() != 1 && dup2(frame, 1) == 1;
  doupdate();
  if (is_lent && dup2(rescue_terminal(), 1) == 1) send_frame();
  if (cursor_is_shown != shows_cursor) curs_set(cursor_is_shown);
  shows_cursor = cursor_is_shown;
}

void terminal_send(const char *bytes, int count) {
  fflush(stdout);
  rescue_write(1, bytes, (size_t)count);
}

bool terminal_set_mouse(bool on) {
  wants_mouse = on;
  if (!knows_mouse) return false;
  terminal_send(on ? mouse_on : mouse_off, (int)strlen(on ? mouse_on : mouse_off));
  return on;
}

int terminal_read(uint8_t *bytes, int most) {
  struct pollfd source = {.fd = 0, .events = POLLIN};
  if (poll(&source, 1, 0) <= 0 || !(source.revents & POLLIN)) return 0;
  ssize_t count = read(0, bytes, (size_t)most);
  return count > 0 ? (int)count : 0;
}
