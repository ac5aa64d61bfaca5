/** What functions try on the process that holds their limits: process 1 of their namespace. */
import type { InsideAttack } from './attack';

/** What it is told does not stop it: a signal is sent, and process 1 still runs. */
const signal = (name: string): string => `
os.kill(SUPERVISOR, signal.${name})
time.sleep(0.2)
if state(SUPERVISOR) in 'TtZX':
    os.kill(SUPERVISOR, signal.SIGCONT)
    return 'stopped'`;

const opened = (path: string, how = 'O_RDONLY'): string =>
  `os.close(os.open('/proc/%d/${path}' % SUPERVISOR, os.${how}))\nreturn 'opened'`;

/** Writes 8 bytes of this process to the same address of the other, or reads them. */
const vector = (number: number): string => `
data = ctypes.create_string_buffer(8)
vector = (ctypes.c_void_p * 2)(ctypes.addressof(data), 8)
return call(${number}, SUPERVISOR, vector, 1, vector, 1, 0) > 0`;

/** Each is tried under every container runtime. */
export const ON_SUPERVISOR: readonly InsideAttack[] = [
  { name: 'is watched by another process than 1', body: 'return SUPERVISOR if SUPERVISOR != 1 else None' },
  { name: 'stops it (SIGSTOP)', body: signal('SIGSTOP') },
  { name: 'stops it as a terminal does (SIGTSTP)', body: signal('SIGTSTP') },
  { name: 'kills it', body: signal('SIGKILL') },
  { name: 'makes it crash (SIGSEGV)', body: signal('SIGSEGV') },
  { name: 'aborts it (SIGABRT)', body: signal('SIGABRT') },
  { name: 'sends it a signal without a handler (SIGUSR1)', body: signal('SIGUSR1') },
  { name: 'sends it the last of the real-time signals', body: signal('SIGRTMAX') },
  {
    name: 'signals every process of the namespace',
    body: `
os.kill(-1, signal.SIGCONT)
return state(SUPERVISOR) in 'TtZX'`,
  },
  { name: 'attaches to it (PTRACE_ATTACH)', body: 'return call(101, 16, SUPERVISOR, 0, 0) == 0' },
  { name: 'seizes it (PTRACE_SEIZE)', body: 'return call(101, 0x4206, SUPERVISOR, 0, 0) == 0' },
  { name: 'reads its memory (process_vm_readv)', body: vector(310) },
  { name: 'writes its memory (process_vm_writev)', body: vector(311) },
  { name: 'opens its memory to read', body: opened('mem') },
  { name: 'opens its memory to write', body: opened('mem', 'O_RDWR') },
  { name: 'opens its memory by its thread', body: opened('task/1/mem') },
  { name: 'reads where its memory lies', body: "return open('/proc/%d/maps' % SUPERVISOR).read()" },
  { name: 'reads its variables', body: "return open('/proc/%d/environ' % SUPERVISOR, 'rb').read()" },
  { name: 'reads its registers', body: "return open('/proc/%d/auxv' % SUPERVISOR, 'rb').read()" },
  { name: 'finds out what it has open', body: "return os.readlink('/proc/%d/fd/0' % SUPERVISOR)" },
  { name: 'lists what it has mapped', body: "return os.listdir('/proc/%d/map_files' % SUPERVISOR)" },
  {
    name: 'opens what it has open',
    body: `
for number in range(64):
    try:
        os.close(os.open('/proc/%d/fd/%d' % (SUPERVISOR, number), os.O_RDWR | os.O_NONBLOCK))
        return number
    except OSError:
        pass`,
  },
  {
    name: 'takes a descriptor of it (pidfd_getfd)',
    body: `
pidfd = call(434, SUPERVISOR, 0)
for number in range(64):
    try:
        os.close(call(438, pidfd, number, 0))
        return number
    except OSError:
        pass`,
  },
  { name: 'goes to its directory', body: "return os.listdir('/proc/%d/cwd/' % SUPERVISOR)" },
  { name: 'opens its program', body: opened('exe') },
  { name: 'enters its namespaces', body: "return call(308, os.open('/proc/%d/ns/pid' % SUPERVISOR, 0), 0) == 0" },
  {
    name: 'asks for its core to be dumped',
    body: `
before = os.listdir('/tmp')
os.kill(SUPERVISOR, signal.SIGQUIT)
time.sleep(0.2)
return [name for name in os.listdir('/tmp') if name not in before] or state(SUPERVISOR) in 'TtZX'`,
  },
];

/** What takes a job of its own: the tests of the contract, by the functions of test/fixtures/attacker/prisoner.py that they run. */
export const JOBS_ON_SUPERVISOR = {
  reach_supervisor: 'says that it is protected exactly where it is',
  stop_and_take: 'holds the limit on memory though it is told to stop',
  blind: 'ends with the function rather than go on without sight',
  stop_and_wait: 'ends everything when its starter dies, though it is told to stop',
} as const;

/** What is tried under `host`, where nothing protects it and its starter watches it; the daemon, with ctypes and without. */
export const ON_HOST = ['stop it', 'kill it', 'leave a daemon', 'leave a daemon without ctypes'];
