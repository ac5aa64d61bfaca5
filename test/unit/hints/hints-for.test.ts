import { describe, expect, it } from 'vitest';
import { hintsFor } from '../../../src/hints/hints-for';
import { error, facts, under } from './facts';

const NO_NAME = error('URLError', '<urlopen error [Errno -3] Temporary failure in name resolution>');

describe('no network', () => {
  it.each([
    ['urllib', NO_NAME],
    ['requests to an address', error('ConnectionError', 'Failed to establish: [Errno 101] Network is unreachable')],
    ['musl', error('gaierror', '[Errno -2] Name does not resolve')],
    ['a library that hides it', error('OSError', 'no model found', 'socket.gaierror: [Errno -3] Try again\n\n')],
  ])('gives a hint after %s that names the key', (_what, raised) => {
    expect(hintsFor(facts({ error: raised }))).toEqual([expect.stringContaining('`network: bridge`')]);
  });

  it('gives a hint after a failed program with such output, but not after another error', () => {
    const console = 'fatal: unable to access https://x/: Could not resolve host: x';
    const failed = error('CalledProcessError', "Command 'git' returned non-zero exit status 128.");
    expect(hintsFor(facts({ error: failed, console }))).toEqual([expect.stringContaining('network')]);
    expect(hintsFor(facts({ error: error('ValueError', 'no'), console }))).toEqual([]);
  });

  it('names a network that Apptainer supports', () => {
    expect(hintsFor(facts({ error: NO_NAME, ...under('apptainer') }))[0]).toContain('`network: host`');
  });

  it('gives no hint with a network, on the host, or if a server refused', () => {
    expect(hintsFor(facts({ error: NO_NAME, network: 'bridge' }))).toEqual([]);
    expect(hintsFor(facts({ error: NO_NAME, ...under('host') }))).toEqual([]);
    expect(hintsFor(facts({ error: error('ConnectionRefusedError', '[Errno 111] Connection refused') }))).toEqual([]);
  });
});

describe('/tmp without execution', () => {
  const started = error('PermissionError', "[Errno 13] Permission denied: '/tmp/a.sh'", '  in _execute_child\n');
  const opened = error('PermissionError', "[Errno 13] Permission denied: '/tmp/a.csv'", '  open(path)\n');
  const shell = error('CalledProcessError', "Command '/tmp/a.sh' returned non-zero exit status 126.");
  const library = error('OSError', '/tmp/l.so: failed to map segment from shared object');

  it('gives a hint for a program, a shell, and a library', () => {
    const console = '/bin/sh: 1: /tmp/a.sh: Permission denied';
    for (const each of [{ error: started }, { error: shell, console }, { error: library }]) {
      expect(hintsFor(facts(each))).toEqual([expect.stringContaining('`relax: [tmp-exec]`')]);
    }
  });

  it('gives no hint for unreadable files, other directories, or if execution is allowed', () => {
    const elsewhere = { error: shell, console: '/bin/sh: 1: /opt/a.sh: Permission denied' };
    for (const each of [{ error: opened }, elsewhere, { error: started, relax: ['tmp-exec'] as const }]) {
      expect(hintsFor(facts(each))).toEqual([]);
    }
    expect(hintsFor(facts({ error: started, ...under('apptainer') }))).toEqual([]);
  });
});

describe('too many processes', () => {
  const EAGAIN = '[Errno 11] Resource temporarily unavailable';
  const PIDS = [expect.stringMatching(/^a job can have 1024 processes.*`resources: { pids: 4096 }`/)];

  it.each([
    ['a thread', error('RuntimeError', "can't start new thread"), ''],
    ['a process', error('BlockingIOError', EAGAIN, '  in _execute_child\n    self.pid = _fork_exec(\n'), ''],
    ['a fork', error('BlockingIOError', EAGAIN, '  in _launch\n    self.pid = os.fork()\n'), ''],
    ['a shell', error('CalledProcessError', 'exit status 2.'), 'sh: 1: Cannot fork\n'],
    ['bash', error('CalledProcessError', 'exit status 254.'), 'fork: retry: Resource temporarily unavailable\n'],
  ])('gives a hint after %s', (_what, raised, console) => {
    expect(hintsFor(facts({ error: raised, console }))).toEqual(PIDS);
  });

  it('gives no hint for a socket without data, nor on the host', () => {
    const socket = error('BlockingIOError', EAGAIN, '  in receive\n    socket.recv(1)\n');
    expect(hintsFor(facts({ error: socket }))).toEqual([]);
    const thread = error('RuntimeError', "can't start new thread");
    expect(hintsFor(facts({ error: thread, ...under('host') }))).toEqual([]);
  });
});

describe('a full directory', () => {
  const noRoom = error('OSError', '[Errno 28] No space left on device');
  const bus = { type: 'Signal', message: 'the function was ended by SIGBUS (…) and left no result', traceback: '' };
  const SHM = expect.stringMatching(/^\/dev\/shm.* is full at 64 MiB: .*`resources: { shm: 1G }`$/);

  it('is /dev/shm if that is full or the error names it', () => {
    expect(hintsFor(facts({ error: noRoom, full: ['/dev/shm'] }))).toEqual([SHM]);
    const torch = error('RuntimeError', 'unable to write to file </torch_7>: No space left on device (28)');
    const worker = error('RuntimeError', 'DataLoader worker (pid 7) is killed by signal: Bus error.');
    expect(hintsFor(facts({ error: torch }))).toEqual([SHM]);
    expect(hintsFor(facts({ error: worker }))).toEqual([SHM]);
    expect(hintsFor(facts({ status: 'failed', error: bus, full: ['/dev/shm'] }))).toEqual([SHM]);
  });

  it('is probably /dev/shm after SIGBUS, but not after another signal', () => {
    expect(hintsFor(facts({ status: 'failed', error: bus }))[0]).toMatch(/^SIGBUS in a container usually means/);
    const crash = { ...bus, message: bus.message.replace('SIGBUS', 'SIGSEGV') };
    expect(hintsFor(facts({ status: 'failed', error: crash, full: ['/dev/shm'] }))).toEqual([]);
  });

  it('is /tmp if that is limited', () => {
    const isolation = { ...under('podman').container, isolation: { tmp: 'limited' } as never };
    expect(hintsFor(facts({ error: noRoom, full: ['/tmp'], container: isolation }))).toEqual([
      expect.stringMatching(/^\/tmp.*full at 1 GiB.*`resources: { tmp: 4G }`/),
    ]);
  });

  it('is /tmp if a program says so, or a library in its own words', () => {
    const container = { ...under('docker').container, isolation: { tmp: 'limited' } as never };
    const given = { full: ['/tmp'], container };
    const failed = error('CalledProcessError', "Command '['dd']' returned non-zero exit status 1.");
    const console = "dd: error writing '/tmp/x': No space left on device";
    expect(hintsFor(facts({ ...given, error: failed, console }))).toHaveLength(1);
    expect(hintsFor(facts({ ...given, error: error('OperationalError', 'database or disk is full') }))).toHaveLength(1);
    const onDisk = { ...under('apptainer').container, isolation: { tmp: 'none' } as never };
    expect(hintsFor(facts({ error: noRoom, full: ['/tmp'], container: onDisk }))[0]).toContain('its disk is full');
    const onHost = { ...under('host').container, isolation: { tmp: 'none' } as never };
    expect(hintsFor(facts({ error: noRoom, full: ['/tmp'], container: onHost }))).toEqual([]);
  });

  it('is no cause of a file above its limit', () => {
    const signal = "Command '['x']' died with <Signals.SIGXFSZ: 25>.";
    for (const raised of [error('OSError', '[Errno 27] File too large'), error('CalledProcessError', signal)]) {
      expect(hintsFor(facts({ error: raised }))).toEqual([expect.stringContaining('at most 64 GiB')]);
    }
  });

  it('gives no hint if nothing is full, or after another error', () => {
    expect(hintsFor(facts({ error: noRoom }))).toEqual([]);
    expect(hintsFor(facts({ error: error('ValueError', 'no'), full: ['/dev/shm', '/tmp'] }))).toEqual([]);
    expect(hintsFor(facts({ error: noRoom, full: ['/dev/shm'], ...under('apptainer') }))).toEqual([]);
  });
});

describe('memory', () => {
  const none = { maxRss: 1024, peakMemory: null, kernelKills: 0, machineKills: 0 };
  const resources = { ...facts().resources, memory: 2 ** 30 };
  const lost = error('BrokenProcessPool', 'a child process terminated abruptly');

  it('is named if the kernel killed a process of the function, which went on', () => {
    const memory = { ...none, peakMemory: 2 ** 30, kernelKills: 2 };
    expect(hintsFor(facts({ error: lost, memory, resources }))).toEqual([
      'the kernel killed 2 processes of the function for lack of memory (its limit is 1 GiB, its peak was 1 GiB): ' +
        'raise `resources: memory`, or use less',
    ]);
    expect(hintsFor(facts({ error: lost, memory }))[0]).toMatch(/own, its peak was 1 GiB\): the machine ran out/);
  });

  it('is probably the cause if a process was killed while the machine ran out', () => {
    const memory = { ...none, machineKills: 1 };
    expect(hintsFor(facts({ error: lost, memory }))[0]).toMatch(/^while the job ran, 1 process on this machine/);
    expect(hintsFor(facts({ error: error('RuntimeError', 'exited with -9'), memory }))).toHaveLength(1);
    expect(hintsFor(facts({ error: error('ValueError', 'x is 1379, not -95'), memory }))).toEqual([]);
    expect(hintsFor(facts({ error: lost, memory: none }))).toEqual([]);
  });

  it('may be refused in one request', () => {
    expect(
      hintsFor(facts({ error: error('_ArrayMemoryError', 'Unable to allocate'), memory: none, resources })),
    ).toEqual([
      expect.stringMatching(
        /refused a single request for memory \(its limit is 1 GiB, its largest process used 1 KiB\)/,
      ),
    ]);
  });
});

describe('a result that was not returned', () => {
  it.each(['', '0', 'None'])('gives a hint after sys.exit with %j', (message) => {
    expect(hintsFor(facts({ error: error('SystemExit', message) }))).toEqual([
      'the function exited without a result: return the result instead of calling sys.exit',
    ]);
  });

  it('gives a hint after os._exit(0)', () => {
    const exited = { type: 'Exited', message: 'the function ended with exit code 0 and left no result', traceback: '' };
    expect(hintsFor(facts({ status: 'failed', error: exited }))[0]).toContain('os._exit');
    const failed = { ...exited, message: exited.message.replace('0', '10') };
    expect(hintsFor(facts({ status: 'failed', error: failed }))).toEqual([]);
  });

  it('gives no hint if the function exits with an error', () => {
    expect(hintsFor(facts({ error: error('SystemExit', '3') }))).toEqual([]);
    expect(hintsFor(facts({ error: error('SystemExit', 'no input') }))).toEqual([]);
  });
});

describe('files that are deleted after the job', () => {
  it('are named, up to ten, on one line', () => {
    const left = ['a.png', 'two\nlines', ...Array.from({ length: 9 }, (_, n) => `f${n}`)];
    const [hint = ''] = hintsFor(facts({ status: 'finished', left }));
    expect(hint).toMatch(/"a\.png", "two\\u\{a\}lines", .*"f7" and more; return hi\.File\("a\.png"\) to keep one$/);
    expect(hint).not.toContain('f8');
  });

  it('give no hint if the job failed', () => {
    expect(hintsFor(facts({ status: 'error', error: error('ValueError', 'no'), left: ['a'] }))).toEqual([]);
  });
});

describe('a missing module', () => {
  it('that the repository lacks should be in the image, or in the Python of this machine', () => {
    const missingModule = { name: 'numpy.linalg', found: undefined };
    expect(hintsFor(facts({ missingModule }))).toEqual([
      '"numpy.linalg" is neither in the image docker://python nor in the repository: name an image that has it with `container:`',
    ]);
    expect(hintsFor(facts({ missingModule, hostPython: '/usr/bin/python3', ...under('host') }))).toEqual([
      '"numpy.linalg" is neither in the Python of this machine, /usr/bin/python3, nor in the repository: install it there ("/usr/bin/python3 -m pip install numpy"), or name another Python with `python:`',
    ]);
  });
});
