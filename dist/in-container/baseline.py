"""The state of a worker before its first job. After each job it is restored, or the worker takes no other job.

Only what a job can change and a later one could notice is compared. Processes are none of it: the supervisor has ended
them all. Everything is compared, and nothing guessed: what can't be read counts as changed.
"""
import _socket
import fcntl
import gc
import itertools
import os
import resource
import select
import stat
import sys

LIBRARY = os.path.dirname(os.__file__)
# More files than that are not removed one by one: a new container is faster.
MOST_FILES = 1000
# Their content isn't files.
OTHER_FILE_SYSTEMS = ('proc', 'sysfs', 'cgroup', 'cgroup2', 'devpts')
OWN_FILES = ('oom_score_adj', 'autogroup', 'coredump_filter', 'timerslack_ns')
TERMINALS = ('tty', 'console', 'ptmx')
F_GETSIG = 11
F_GETPIPE_SZ = 1032
POLLRDHUP = 0x2000
# ioprio_get(2), by processor.
IOPRIO_GET = {'x86_64': 252, 'aarch64': 31, 'riscv64': 31, 'ppc64le': 274, 's390x': 283}
IOPRIO_WHO_PROCESS = 1
# More than there are kinds of limits.
MOST_LIMITS = 32
FS_IOC_GETFLAGS = 0x80086601
# The module names only some: SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_PRIORITY, SO_LINGER, SO_PASSCRED, SO_RCVLOWAT,
# SO_RCVTIMEO, SO_SNDTIMEO, SO_TIMESTAMP, SO_PASSSEC, SO_PEEK_OFF. Linux has the same numbers on all processors of today.
SOCKET_OPTIONS = (7, 8, 9, 12, 13, 16, 18, 20, 21, 29, 34, 42)


def is_safe_to_fork():
    """Whether this process is as good as a new one: no other thread, no compiled code of the image, which might not
    survive a fork, and no random numbers that all jobs would draw."""
    try:
        if len(os.listdir('/proc/self/task')) != 1:
            return False
    except OSError:
        return False
    return not any(map(is_foreign_extension, list(sys.modules.values()))) and not has_generators()


def is_foreign_extension(module):
    path = getattr(module, '__file__', None)
    if not isinstance(path, str) or not path.endswith('.so'):
        return False
    return not path.startswith(LIBRARY + os.sep) or '-packages' in path


def has_generators():
    """Whether the image's Python, as it started, made a random number generator besides the one of `random`, which is
    seeded again in each process."""
    if '_random' not in sys.modules:
        return False
    shared = getattr(sys.modules.get('random'), '_inst', None)
    kind = sys.modules['_random'].Random
    return any(isinstance(each, kind) and each is not shared and not has_own_source(each) for each in gc.get_objects())


def has_own_source(generator):
    return type(generator).__name__ == 'SystemRandom'


class Baseline:
    """The state of the supervisor, and of every place that a job can write to."""

    def __init__(self, document, out_directory):
        self.is_contained = document['contained']
        self.has_own_network = document['own_network']
        self.out_directory = out_directory
        self.tmp = document['tmp']
        self.most_files = MOST_FILES
        self.state = self.measure()
        self.files = self.list_files()
        self.most_files += len(self.files)

    def restore(self):
        """Removes the files that the job left. Returns whether everything is as it was before the first job."""
        try:
            self.remove_new_files()
            for place in self.places():
                touch(place)
            return self.list_files() == self.files and self.measure() == self.state
        except Exception:
            return False

    def measure(self):
        state = {'process': process_state(), 'streams': [stream_state(number) for number in open_descriptors()]}
        if self.is_contained:
            state['mounts'] = read('/proc/self/mountinfo')
            state['ipc'] = [read('/proc/sysvipc/' + kind) for kind in ('shm', 'sem', 'msg')]
            # Without this file system, queues can't be seen.
            state['queues'] = 'mqueue' in mounted_types()
            if not state['queues']:
                raise OSError('no mqueue file system')
        if self.has_own_network:
            # Closed connections keep their port for a minute.
            state['ports'] = [len(read('/proc/self/net/' + name).splitlines()) for name in ('tcp', 'tcp6')]
        return state

    def places(self):
        return writable_mounts() if self.is_contained else [self.tmp]

    def list_files(self):
        """What is at the places, by path. Of the output directory only itself: the starter empties it."""
        files = {}
        for place in self.places():
            status = os.lstat(place)
            is_directory = stat.S_ISDIR(status.st_mode)
            files[place] = root_state(place) if is_directory else file_state(place, status)
            if place != self.out_directory and is_directory:
                add_files(place, status.st_dev, files, self.most_files)
        return files

    def remove_new_files(self):
        new = [path for path in self.list_files() if path not in self.files]
        # A directory comes before its content.
        for path in reversed(new):
            if stat.S_ISDIR(os.lstat(path).st_mode):
                os.rmdir(path)
            else:
                os.unlink(path)


def process_state():
    """What one process may change of another of the same user."""
    return {
        'limits': [limit(number) for number in range(MOST_LIMITS)],
        'disk': io_priority(),
        'priority': os.getpriority(os.PRIO_PROCESS, 0),
        'scheduler': scheduler(),
        'cpus': os.sched_getaffinity(0),
        'directory': identity(os.stat('.')),
        'files': [read('/proc/self/' + name) for name in OWN_FILES],
    }


def open_descriptors():
    """All but that of the listing."""
    numbers = [int(name) for name in os.listdir('/proc/self/fd')]
    return sorted(number for number in numbers if is_open(number))


def is_open(number):
    try:
        os.fstat(number)
        return True
    except OSError:
        return False


def stream_state(number):
    """Settings that belong to the open file, and not to the process."""
    found = os.fstat(number)
    state = [number, found.st_dev, found.st_ino]
    state.extend(fcntl.fcntl(number, question) for question in (fcntl.F_GETFL, fcntl.F_GETOWN, F_GETSIG))
    if stat.S_ISFIFO(found.st_mode):
        state.append(fcntl.fcntl(number, F_GETPIPE_SZ))
    if stat.S_ISSOCK(found.st_mode):
        # The bare module: `socket` imports more than functions find loaded.
        stream = _socket.socket(fileno=os.dup(number))
        try:
            state.extend(stream.getsockopt(_socket.SOL_SOCKET, option, 64) for option in SOCKET_OPTIONS)
            state.extend([stream.getsockname(), stream.getpeername(), is_shut_down(number)])
        finally:
            stream.close()
    return state


def read(path):
    """The content of a file of the kernel, empty if this kernel doesn't have it."""
    try:
        with open(path, 'rb') as file:
            return file.read()
    except FileNotFoundError:
        return b''


def limit(number):
    """Python has no names for some of them."""
    try:
        return resource.getrlimit(number)
    except ValueError:
        return None


def io_priority():
    """Which a process of the same user may change, and children inherit. Raises KeyError if it can't be asked for."""
    import ctypes
    return ctypes.CDLL(None).syscall(IOPRIO_GET[os.uname().machine], IOPRIO_WHO_PROCESS, 0)


def is_shut_down(number):
    """Whether nothing more can be read from a socket."""
    poll = select.poll()
    poll.register(number, POLLRDHUP)
    return bool(poll.poll(0))


def touch(place):
    """Makes the times of a directory new, which a job may have set."""
    try:
        if os.path.isdir(place):
            os.utime(place)
    except OSError:
        pass  # owned by another user, and not writable: then jobs can't either


def scheduler():
    try:
        return os.sched_getscheduler(0), os.sched_getparam(0).sched_priority
    except OSError:
        return None  # musl has no such calls


def mount_table(text):
    """Where each mount is, its type, and whether it is writable. Those that another one covers can't be reached."""
    found = [parse_mount(line) for line in text.splitlines()]
    covered = {(parent, place) for _number, parent, place, _kind, _is_writable in found}
    return [(place, kind, is_writable) for number, _parent, place, kind, is_writable in found
            if (number, place) not in covered]


def parse_mount(line):
    """A line of /proc/self/mountinfo, proc_pid_mountinfo(5)."""
    before, _, after = line.partition(b' - ')
    fields, super_fields = before.split(), after.split()
    place = os.fsdecode(fields[4].replace(b'\\040', b' ').replace(b'\\011', b'\t').replace(b'\\134', b'\\'))
    is_writable = b'rw' in fields[5].split(b',') and b'rw' in super_fields[-1].split(b',')
    return fields[0], fields[1], place, os.fsdecode(super_fields[0]), is_writable


def mounted_types():
    return {kind for _place, kind, _is_writable in mount_table(read('/proc/self/mountinfo'))}


def writable_mounts():
    return sorted(place for place, kind, is_writable in mount_table(read('/proc/self/mountinfo'))
                  if is_writable and kind not in OTHER_FILE_SYSTEMS and os.path.lexists(place))


def identity(found):
    return found.st_dev, found.st_ino


def root_state(place):
    """Of a directory that every job writes to, all but its times."""
    found = os.lstat(place)
    return (identity(found), found.st_mode, found.st_uid, found.st_gid, extended_attributes(place), flags(place))


def extended_attributes(path):
    try:
        return sorted((name, os.getxattr(path, name)) for name in os.listxattr(path))
    except OSError:
        return None  # this file system has none


def flags(path):
    """What chattr(1) sets."""
    directory = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        return bytes(fcntl.ioctl(directory, FS_IOC_GETFLAGS, bytes(8)))
    except OSError:
        return None  # this file system has none
    finally:
        os.close(directory)


def add_files(directory, device, files, most):
    """All below a directory, and not below mounts in it: those are places of their own."""
    with os.scandir(directory) as entries:
        # Listing all files of a full directory would take longer than a new container.
        found = [(entry.path, entry.stat(follow_symlinks=False)) for entry in itertools.islice(entries, most + 1)]
    if len(found) + len(files) > most:
        raise OSError('too many files')
    for path, status in sorted(found):
        files[path] = file_state(path, status)
        if stat.S_ISDIR(status.st_mode) and status.st_dev == device:
            add_files(path, device, files, most)


def file_state(path, status):
    owner = (identity(status), status.st_mode, status.st_uid, status.st_gid)
    if stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode):
        # The time of the last change can't be set.
        return owner + (status.st_size, status.st_ctime_ns)
    # Terminals change their times when they are used.
    is_device = stat.S_ISCHR(status.st_mode) and not os.path.basename(path).startswith(TERMINALS)
    return owner + ((status.st_mtime_ns,) if is_device else ())
