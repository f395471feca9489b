/* Gives the terminal back however the program ends. Knows nothing of curses. */
#ifndef RESCUE_H
#define RESCUE_H

#include <signal.h>
#include <stdbool.h>

/* Remembers how the terminal is; `farewell` is what puts it back, `note` what people are told. */
void rescue_prepare(const char *farewell, const char *note);
/* From here to rescue_disarm a crash puts the terminal back, and standard error is kept aside. */
void rescue_arm(void);
void rescue_disarm(void);
/* Catches the signals, before curses would, and lets go of them again. */
void rescue_catch(void);
void rescue_let_go(void);
/* The terminal by a number of its own; 1 where it has none. */
int rescue_terminal(void);
void rescue_write(int descriptor, const char *bytes, size_t count);

#endif
