"""Runs a command on a pseudoterminal, resizes it and types into it, and prints what the command wrote as JSON."""

import fcntl
import json
import os
import select
import struct
import sys
import termios

plan = json.loads(sys.argv[1])


def resize(descriptor, columns, rows):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))


terminal, inside = os.openpty()
resize(terminal, plan['columns'], plan['rows'])
child = os.fork()
if child == 0:
    os.close(terminal)
    os.setsid()
    fcntl.ioctl(inside, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(inside, descriptor)
    os.execvp(plan['argv'][0], plan['argv'])
os.close(inside)

segments = [{'columns': plan['columns'], 'rows': plan['rows'], 'text': ''}]
steps = list(plan['steps'])
received = b''
while True:
    try:
        data = os.read(terminal, 65536) if select.select([terminal], [], [], 60)[0] else b''
    except OSError:
        data = b''
    if not data:
        break
    received += data
    segments[-1]['text'] += data.decode('latin-1')
    if steps and steps[0]['after'].encode() in received:
        step = steps.pop(0)
        received = b''
        if 'columns' in step:
            segments.append({'columns': step['columns'], 'rows': step['rows'], 'text': ''})
            resize(terminal, step['columns'], step['rows'])
        else:
            os.write(terminal, step['type'].encode())
for segment in segments:
    segment['text'] = segment['text'].encode('latin-1').decode('utf-8', 'replace')
status = os.waitpid(child, 0)[1]
json.dump({'segments': segments, 'exitCode': os.WEXITSTATUS(status) if os.WIFEXITED(status) else None}, sys.stdout)
