// Lets Firefox run on libfaketime's clock. Compiled by fast-clock.ts when a day in Firefox is played, and loaded ahead of libfaketime.
//
// Firefox's own malloc asks for the time while it holds its lock. The first time that libfaketime is asked it sets itself up, for
// which it allocates: that waits for the lock, for ever. So until libfaketime has been asked once, from the constructor below,
// where nobody holds the lock, the kernel answers; from then on libfaketime does.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// libfaketime's, which is loaded next.
static int (*faketime)(clockid_t, struct timespec *);
static volatile int is_ready;

int clock_gettime(clockid_t clock, struct timespec *now) {
  return is_ready ? faketime(clock, now) : (int)syscall(SYS_clock_gettime, clock, now);
}

int gettimeofday(struct timeval *restrict to, void *restrict zone) {
  (void)zone;
  struct timespec now;
  int failed = clock_gettime(CLOCK_REALTIME, &now);
  to->tv_sec = now.tv_sec;
  to->tv_usec = now.tv_nsec / 1000;
  return failed;
}

time_t time(time_t *to) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (to) *to = now.tv_sec;
  return now.tv_sec;
}

__attribute__((constructor)) static void begin(void) {
  struct timespec now;
  faketime = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  faketime(CLOCK_REALTIME, &now);
  faketime(CLOCK_MONOTONIC, &now);
  is_ready = 1;
}
