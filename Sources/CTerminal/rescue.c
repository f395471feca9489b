/* Handlers here only write(2) prepared bytes and set the terminal's modes: nothing else is safe in
   a program that has crashed. */
#define _GNU_SOURCE
#include "rescue.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "cterminal.h"

static const int crashes[] = {
  SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGQUIT,
};
static const int wishes[] = {SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGWINCH};
enum { crash_count = sizeof crashes / sizeof *crashes, wish_count = sizeof wishes / sizeof *wishes };

static struct sigaction before_crash[crash_count], before_wish[wish_count];
static struct sigaction before_stopping;
static struct termios modes;
static char goodbye[512], message[1024];
static char crash_stack[65536];
static atomic_bool armed, caught;
static pid_t owner;

static volatile sig_atomic_t end_asked, stop_asked, continued, has_resized;
static int wake[2] = {-1, -1};
static int errors = -1, aside = -1;
/* The terminal, also while standard output is lent to a frame that is being drawn. */
static int terminal = 1;

void rescue_write(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = descriptor, .events = POLLOUT};
      if (poll(&room, 1, 1000) <= 0) return;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

static void set_errors_aside(void) {
  if (!isatty(2)) return;
  if (aside < 0) {
    FILE *file = tmpfile();
    aside = file ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 3) : -1;
    if (file) fclose(file);
    if (aside < 0) aside = open("/dev/null", O_RDWR | O_CLOEXEC);
  }
  if (aside < 0) return;
  errors = fcntl(2, F_DUPFD_CLOEXEC, 3);
  if (errors >= 0) dup2(aside, 2);
}

static void put_errors_back(void) {
  if (errors < 0) return;
  dup2(errors, 2);
  close(errors);
  errors = -1;
}

static void show_errors(void) {
  char bytes[1024];
  ssize_t count;
  if (aside < 0 || lseek(aside, 0, SEEK_SET) < 0) return;
  while ((count = read(aside, bytes, sizeof bytes)) > 0) rescue_write(2, bytes, (size_t)count);
  if (ftruncate(aside, 0) == 0) lseek(aside, 0, SEEK_SET);
}

static bool give_back(void) {
  if (!atomic_exchange(&armed, false)) return false;
  signal(SIGTTOU, SIG_IGN);
  rescue_write(terminal, goodbye, strlen(goodbye));
  tcsetattr(0, TCSANOW, &modes);
  put_errors_back();
  return true;
}

static void die_of(int number) {
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static void crashed(int number) {
  /* A child that has the terminal, such as an editor, may get Ctrl+\ for itself. */
  if (number == SIGQUIT && !armed) return;
  if (give_back()) {
    rescue_write(2, message, strlen(message));
    show_errors();
  }
  die_of(number);
}

/* A full pipe wakes just as well. */
static void wake_up(void) {
  ssize_t written = write(wake[1], "", 1);
  (void)written;
}

static void asked(int number) {
  int error = errno;
  if (number == SIGINT && !armed) return;
  if (number == SIGCONT) {
    continued = 1;
  } else if (number == SIGWINCH) {
    has_resized = 1;
  } else if (number == SIGTSTP) {
    stop_asked = 1;
  } else if (end_asked) {
    if (give_back()) show_errors();
    die_of(number);
  } else {
    end_asked = 1;
  }
  wake_up();
  errno = error;
}

static void at_exit(void) {
  if (getpid() == owner) terminal_close();
}

void rescue_prepare(const char *farewell, const char *note) {
  tcgetattr(0, &modes);
  snprintf(goodbye, sizeof goodbye, "%s", farewell);
  snprintf(message, sizeof message, "Programmet avbröts av ett fel. %s\n", note);
  if (terminal == 1) terminal = fcntl(1, F_DUPFD_CLOEXEC, 3);
  if (terminal < 0) terminal = 1;
  if (wake[0] < 0 && pipe(wake) == 0) {
    for (int i = 0; i < 2; i++) {
      fcntl(wake[i], F_SETFD, FD_CLOEXEC);
      fcntl(wake[i], F_SETFL, O_NONBLOCK);
    }
    atexit(at_exit);
  }
  owner = getpid();
  end_asked = 0;
}

int rescue_terminal(void) { return terminal; }

void rescue_arm(void) {
  struct sigaction action = {.sa_handler = asked, .sa_flags = SA_ONSTACK | SA_RESTART};
  set_errors_aside();
  sigaction(SIGTSTP, &action, &before_stopping);
  stop_asked = continued = 0;
  atomic_store(&armed, true);
}

void rescue_disarm(void) {
  if (!atomic_exchange(&armed, false)) return;
  tcsetattr(0, TCSADRAIN, &modes);
  sigaction(SIGTSTP, &before_stopping, NULL);
  put_errors_back();
  show_errors();
}

void rescue_catch(void) {
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | SA_NODEFER};
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before_crash[i]);
  action = (struct sigaction){.sa_handler = asked, .sa_flags = SA_ONSTACK | SA_RESTART};
  for (int i = 0; i < wish_count; i++) sigaction(wishes[i], &action, &before_wish[i]);
  atomic_store(&caught, true);
}

void rescue_let_go(void) {
  if (!atomic_exchange(&caught, false)) return;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before_crash[i], NULL);
  for (int i = 0; i < wish_count; i++) sigaction(wishes[i], &before_wish[i], NULL);
}

void terminal_stop(void) { kill(0, SIGTSTP); }

enum terminal_request terminal_next_request(void) {
  if (end_asked) {
    end_asked = 0;
    return terminal_end_request;
  }
  if (stop_asked) {
    stop_asked = 0;
    return terminal_stop_request;
  }
  if (continued) {
    continued = 0;
    return terminal_continue_request;
  }
  if (has_resized) {
    has_resized = 0;
    return terminal_resize_request;
  }
  return terminal_no_request;
}

bool terminal_wait(int milliseconds) {
  struct pollfd sources[] = {{.fd = 0, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  if (end_asked || stop_asked || continued || has_resized) return true;
  if (poll(sources, 2, milliseconds) <= 0) return true;
  char bytes[64];
  if (sources[1].revents)
    while (read(wake[0], bytes, sizeof bytes) == sizeof bytes) continue;
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return false;
  int waiting = 1;
  if (sources[0].revents & POLLIN) ioctl(0, FIONREAD, &waiting);
  return waiting > 0;
}
