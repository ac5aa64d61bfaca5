"""Asks the kernel how much memory the job used, and what it killed for lack of memory."""
import os

# Files of a container's control group in version 2 and version 1: the kills, and the peak in bytes.
GROUPS = (
    ('/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory.peak'),
    ('/sys/fs/cgroup/memory/memory.oom_control', '/sys/fs/cgroup/memory/memory.max_usage_in_bytes'),
)
# The counters of the whole machine.
MACHINE = '/proc/vmstat'


class MemoryUse:
    """What happened since this object was made. Outside a container there is no control group that is only the job's:
    then only the machine's counter says anything."""

    def __init__(self, in_container=None, groups=GROUPS, machine=MACHINE):
        self.groups = groups if (os.getpid() == 1 if in_container is None else in_container) else ()
        self.machine = machine
        self.kills_before = self.count_kills()
        self.machine_before = count_in(machine)
        self.peak_before = self.read_peak()

    def kills(self):
        """How many processes of this container the kernel killed. 0 if it doesn't say."""
        return self.count_kills() - self.kills_before

    def machine_kills(self):
        """How many processes of the whole machine the kernel killed. 0 if it doesn't say."""
        return (count_in(self.machine) or 0) - (self.machine_before or 0)

    def peak(self):
        """Bytes of all processes of this container together. None if unknown, or if an earlier job used more."""
        peak = self.read_peak()
        return peak if peak is not None and peak != self.peak_before else None

    def count_kills(self):
        counts = (count_in(kills) for kills, _peak in self.groups)
        return next((count for count in counts if count is not None), 0)

    def read_peak(self):
        for _kills, path in self.groups:
            try:
                with open(path) as file:
                    return int(file.read())
            except (OSError, ValueError):
                continue
        return None


def count_in(path):
    """The number of kills in a file with a name and a number on each line. None if it can't be read."""
    try:
        with open(path) as file:
            return next((int(line.split()[1]) for line in file if line.startswith('oom_kill ')), 0)
    except (OSError, ValueError, IndexError):
        return None
