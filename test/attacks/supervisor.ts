/** Attacks on the supervisor, which is process 1 of the function's namespace. */
import type { InsideAttack } from './attack';

/** Sends a signal to process 1, which must still run afterwards. */
const signal = (name: string): string => `
os.kill(SUPERVISOR, signal.${name})
time.sleep(0.2)
if state(SUPERVISOR) in 'TtZX':
    os.kill(SUPERVISOR, signal.SIGCONT)
    return 'stopped'`;

const opened = (path: string, how = 'O_RDONLY'): string =>
  `os.close(os.open('/proc/%d/${path}' % SUPERVISOR, os.${how}))\nreturn 'opened'`;

/** Reads or writes 8 bytes in the supervisor's memory. */
const vector = (number: number): string => `
data = ctypes.create_string_buffer(8)
vector = (ctypes.c_void_p * 2)(ctypes.addressof(data), 8)
return call(${number}, SUPERVISOR, vector, 1, vector, 1, 0) > 0`;

/** Each is tried under every container runtime. */
export const ON_SUPERVISOR: readonly InsideAttack[] = [
  { name: 'has a supervisor that is not process 1', body: 'return SUPERVISOR if SUPERVISOR != 1 else None' },
  { name: 'stops it (SIGSTOP)', body: signal('SIGSTOP') },
  { name: 'stops it like a terminal (SIGTSTP)', body: signal('SIGTSTP') },
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
  { name: 'reads its memory map', body: "return open('/proc/%d/maps' % SUPERVISOR).read()" },
  { name: 'reads its variables', body: "return open('/proc/%d/environ' % SUPERVISOR, 'rb').read()" },
  { name: 'reads its auxiliary vector', body: "return open('/proc/%d/auxv' % SUPERVISOR, 'rb').read()" },
  { name: 'finds out which files it has open', body: "return os.readlink('/proc/%d/fd/0' % SUPERVISOR)" },
  { name: 'lists the files that it has mapped', body: "return os.listdir('/proc/%d/map_files' % SUPERVISOR)" },
  {
    name: 'opens the files that it has open',
    body: `
for number in range(64):
    try:
        os.close(os.open('/proc/%d/fd/%d' % (SUPERVISOR, number), os.O_RDWR | os.O_NONBLOCK))
        return number
    except OSError:
        pass`,
  },
  {
    name: 'copies a descriptor of it (pidfd_getfd)',
    body: `
pidfd = call(434, SUPERVISOR, 0)
for number in range(64):
    try:
        os.close(call(438, pidfd, number, 0))
        return number
    except OSError:
        pass`,
  },
  { name: 'lists its working directory', body: "return os.listdir('/proc/%d/cwd/' % SUPERVISOR)" },
  { name: 'opens its program', body: opened('exe') },
  { name: 'enters its namespaces', body: "return call(308, os.open('/proc/%d/ns/pid' % SUPERVISOR, 0), 0) == 0" },
  {
    name: 'makes it dump its core',
    body: `
before = os.listdir('/tmp')
os.kill(SUPERVISOR, signal.SIGQUIT)
time.sleep(0.2)
return [name for name in os.listdir('/tmp') if name not in before] or state(SUPERVISOR) in 'TtZX'`,
  },
];

/**
 * Attacks that need their own job: tests of the contract, by the function of test/fixtures/attacker/prisoner.py that
 * they run.
 */
export const JOBS_ON_SUPERVISOR = {
  reach_supervisor: 'says that it is protected exactly if it is',
  stop_and_take: 'enforces the memory limit despite stop signals',
  blind: 'kills the function rather than continue without seeing its processes',
  stop_and_wait: 'kills everything when its parent dies, despite stop signals',
} as const;

/** Attacks under `host`, where nothing protects the supervisor and its parent watches it. */
export const ON_HOST = ['stop it', 'kill it', 'leave a daemon', 'leave a daemon without ctypes'];
