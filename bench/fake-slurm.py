"""A Slurm that ends each job of a run as soon as it is submitted, with an empty result: what is left is the cost of the
driver. Called as sbatch, squeue, scontrol, scancel or sacct; as `serve DIRECTORY` it is the cluster."""
import json
import os
import sys
import time

ENDED = json.dumps({'schema': 'hither-ended/1', 'exit_code': 0, 'signal': None, 'max_rss': 1, 'peak_memory': None,
                    'kernel_kills': 0, 'machine_kills': 0, 'elapsed': 0.001, 'killed': None, 'full': [],
                    'protected': True}) + '\n'
RESULT = '{"schema":"hither-outcome/1","status":"finished","result":null}\n'


def sbatch(place, args):
    if '--test-only' in args:
        return
    at = args.index(next(arg for arg in args if arg.endswith('/task.sh')))
    tasks = next(int(arg.split('-')[-1]) + 1 for arg in args if arg.startswith('--array='))
    number = len(os.listdir(place)) + 1
    with open(os.path.join(place, '%d.new' % number), 'w') as file:
        json.dump({'run': args[at + 1], 'chunk': args[at + 2], 'tasks': tasks}, file)
    os.rename(file.name, os.path.join(place, str(number)))
    print(number)


def serve(place):
    number = 1
    while True:
        try:
            with open(os.path.join(place, str(number))) as file:
                array = json.load(file)
        except OSError:
            time.sleep(0.02)
            continue
        for task in range(array['tasks']):
            run_task(array['run'], os.path.join(array['run'], 'slurm', 'chunks', array['chunk']), task)
        number += 1


def run_task(run, chunk, task):
    open(os.path.join(chunk, 'claim', '%d.0' % task), 'w').close()
    open(os.path.join(chunk, 'text', str(task)), 'w').close()
    with open(os.path.join(chunk, 'end', str(task)), 'a+') as log:
        log.seek(0)
        jobs = log.readline().split()[2:]
        log.write('began n1 1\n')
        for job in jobs:
            log.write('started %s %.3f\n' % (job, time.time()))
            os.makedirs(os.path.join(run, job, 'out'), exist_ok=True)
            for name, text in (('result.json', RESULT), ('ended.json', ENDED)):
                with open(os.path.join(run, job, 'out', name), 'w') as file:
                    file.write(text)
            for name in ('stdout', 'stderr'):
                open(os.path.join(run, job, name), 'w').close()
            log.write('ended %s 0 %.3f ended.json result.json\n' % (job, time.time()))
            log.flush()
        log.write('over\n')


def main():
    program = os.path.basename(sys.argv[0])
    if program == 'sbatch':
        sbatch(os.environ['HOME'], sys.argv[1:])
    elif program == 'scontrol':
        print('MaxArraySize            = 1001\nAccountingStorageType   = accounting_storage/none')
    elif sys.argv[1:2] == ['serve']:
        serve(sys.argv[2])


main()
