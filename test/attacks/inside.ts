/** Attacks on the machine, from inside a container. */
import type { InsideAttack } from './attack';

const WATCHDOG = 'without control groups /tmp is limited only for users other than root, as SECURITY.md says';

/** Each is tried under every container runtime. */
export const INSIDE: readonly InsideAttack[] = [
  { name: 'reads a file of the host by its path', body: 'return open(secret).read()' },
  {
    name: 'reads a file of the host through the root of process 1',
    body: "return open('/proc/1/root' + secret).read()",
  },
  { name: "lists the host's job directories", body: 'return os.listdir(os.path.dirname(secret))' },
  {
    name: "finds the caller's variables in its own",
    body: 'return [name for name in os.environ if mark in os.environ[name]]',
  },
  {
    name: "finds the caller's variables in other processes",
    body: `
for pid in filter(str.isdigit, os.listdir('/proc')):
    for what in ['environ', 'cmdline']:
        try:
            if mark in open('/proc/%s/%s' % (pid, what)).read():
                return pid
        except OSError:
            pass`,
  },
  { name: 'finds the process of the driver', body: "return 'node' in open('/proc/%d/cmdline' % driver).read()" },
  {
    name: 'talks to an engine',
    body: `
for path in ['/var/run/docker.sock', '/run/docker.sock', '/run/podman/podman.sock', '/run/containerd/containerd.sock']:
    if os.path.exists(path):
        return path`,
  },
  {
    name: 'finds the files of a runner',
    body: "return [path for path in ['/github', '/runner', '/home/runner'] if os.path.exists(path)]",
  },
  {
    name: 'inherits a descriptor of a directory',
    body: `
import stat
return [fd for fd in range(3, 1024) if is_open(fd) and stat.S_ISDIR(os.fstat(fd).st_mode)]`,
  },
  {
    name: 'connects to a service of the host',
    body: "socket.create_connection(('127.0.0.1', port), 2)\nreturn 'connected'",
  },
  {
    name: 'connects to an abstract socket of the host',
    body: `
with socket.socket(socket.AF_UNIX) as attempt:
    attempt.connect('\\0hither-attacker-%d' % port)
    return 'connected'`,
  },
  {
    name: 'has a route to the network',
    body: `
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as attempt:
    attempt.connect(('192.0.2.1', 9))
    return 'a route'`,
  },
  {
    name: 'has a route to the metadata service',
    body: `
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as attempt:
    attempt.connect(('169.254.169.254', 80))
    return 'a route'`,
  },
  { name: 'opens a raw socket', body: "socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)\nreturn 'opened'" },
  { name: 'listens to packets', body: "socket.socket(socket.AF_PACKET, socket.SOCK_RAW)\nreturn 'opened'" },
  { name: 'mounts a file system', body: "return call(165, b'none', b'/tmp', b'tmpfs', 0, None) == 0" },
  { name: 'makes a user namespace', body: 'return call(272, 0x10000000) == 0' },
  { name: 'makes a mount namespace', body: 'return call(272, 0x00020000) == 0' },
  { name: 'enters the network namespace of process 1', body: "return call(308, os.open('/proc/1/ns/net', 0), 0) == 0" },
  { name: 'uses keyrings', body: 'return call(250, 0, -3, 1) > 0' },
  { name: 'loads a BPF program', body: 'return call(321, 0, bytes(120), 120) >= 0' },
  {
    name: 'makes an io_uring',
    body: 'return call(425, 4, bytes(120)) >= 0',
    except: { docker: 'the profile of Docker before version 25 allows it, as SECURITY.md says' },
  },
  { name: 'handles page faults of other processes', body: 'return call(323, 0) >= 0' },
  {
    name: 'watches the kernel',
    body: "return call(298, struct.pack('IIQ', 1, 112, 0) + bytes(96), -1, 0, -1, 0) >= 0",
  },
  { name: 'becomes another user', body: "os.setuid(12345)\nreturn 'another'" },
  { name: 'joins another group', body: "os.setgroups([0, 12345])\nreturn 'joined'" },
  {
    name: 'gives a file away',
    body: `
open('/tmp/given', 'w').close()
os.chown('/tmp/given', 12345, 12345)
return 'given'`,
  },
  { name: 'makes a device', body: "os.mknod('/tmp/device', 0o600 | 0o020000, os.makedev(1, 3))\nreturn 'made'" },
  {
    name: 'changes a device file of the machine',
    body: `
for path in [line.split()[4] for line in open('/proc/self/mountinfo') if ' - devtmpfs ' in line]:
    try:
        os.chmod(path, os.stat(path).st_mode & 0o7777)
        return path
    except OSError:
        pass`,
    except: { apptainer: 'root owns those that apptainer shares with the machine, as SECURITY.md says' },
  },
  { name: 'changes its root', body: "os.chroot('/tmp')\nreturn 'changed'" },
  { name: 'sets the host name', body: "socket.sethostname('other')\nreturn 'set'" },
  { name: 'sets the clock', body: "import time\ntime.clock_settime(time.CLOCK_REALTIME, time.time())\nreturn 'set'" },
  { name: 'raises its priority', body: 'return os.nice(-5)' },
  {
    name: 'raises a limit',
    body: `
try:
    resource.setrlimit(resource.RLIMIT_CORE, (1, 1))
    return 'raised'
except ValueError:
    return None`,
  },
  { name: 'writes to the image', body: "open('/usr/left', 'w').close()\nreturn 'written'" },
  { name: 'writes to its source', body: "open('/in/src/left', 'w').close()\nreturn 'written'" },
  { name: 'writes to the supervisor', body: "open('/in/runner/left', 'w').close()\nreturn 'written'" },
  { name: 'writes to a kernel setting', body: "open('/proc/sys/kernel/core_pattern', 'w').close()\nreturn 'opened'" },
  {
    name: "opens any of the kernel's files for writing",
    body: `
import stat
def is_process(directory):
    return directory.isdigit() or directory in ('self', 'thread-self')
for top in ['/proc', '/sys']:
    for directory, directories, files in os.walk(top):
        directories[:] = [each for each in directories if directory != '/proc' or not is_process(each)]
        for path in [os.path.join(directory, name) for name in files if directory != '/proc/pressure']:
            try:
                fd = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
                # Engines mount /dev/null over some of them.
                if stat.S_ISREG(os.fstat(fd).st_mode):
                    return path
                os.close(fd)
            except OSError:
                pass`,
  },
  { name: 'triggers a system request', body: "open('/proc/sysrq-trigger', 'w').close()\nreturn 'opened'" },
  { name: 'leaves its control group', body: "open('/sys/fs/cgroup/cgroup.procs', 'w').close()\nreturn 'opened'" },
  { name: 'reads the memory of the machine', body: "open('/dev/mem', 'rb').close()\nreturn 'opened'" },
  { name: "reads the kernel's log", body: "open('/dev/kmsg', 'rb').close()\nreturn 'opened'" },
  { name: 'starts more processes than it may', body: 'return fork_bomb(300) > 144 and "more"' },
  { name: 'fills /tmp', body: "return fill('/tmp', 16) > 8 and 'more'", except: { apptainer: WATCHDOG } },
  {
    name: 'fills /dev/shm',
    body: "return fill('/dev/shm', 16) > 8 and 'more'",
    except: { apptainer: '/dev/shm is not limited there, as SECURITY.md says' },
  },
];
