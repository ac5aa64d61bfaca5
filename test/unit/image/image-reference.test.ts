import { describe, expect, it } from 'vitest';
import { parseImageReference } from '../../../src/image/image-reference';

const HEX = 'ab'.repeat(32);

const named = (registry: string, repository: string, tag: string | undefined, digest?: string) => ({
  kind: 'name',
  registry,
  repository,
  tag,
  digest,
});

describe('the name of an image', () => {
  it.each([
    ['python', named('docker.io', 'library/python', 'latest')],
    ['docker://python:3.12-slim', named('docker.io', 'library/python', '3.12-slim')],
    ['  DOCKER://python  ', named('docker.io', 'library/python', 'latest')],
    ['someone/tool:v1', named('docker.io', 'someone/tool', 'v1')],
    ['index.docker.io/someone/tool', named('docker.io', 'someone/tool', 'latest')],
    ['ghcr.io/lab/tool:v1', named('ghcr.io', 'lab/tool', 'v1')],
    ['localhost/tool', named('localhost', 'tool', 'latest')],
    ['localhost:5000/a/b/c:x', named('localhost:5000', 'a/b/c', 'x')],
    ['[::1]:5000/tool', named('[::1]:5000', 'tool', 'latest')],
    ['Registry/tool', named('Registry', 'tool', 'latest')],
    ['host:5000/tool', named('host:5000', 'tool', 'latest')],
    [`tool@sha256:${HEX}`, named('docker.io', 'library/tool', undefined, `sha256:${HEX}`)],
    [`quay.io/a/tool:v1@sha256:${HEX}`, named('quay.io', 'a/tool', 'v1', `sha256:${HEX}`)],
    [`sha256:${HEX}`, { kind: 'id', digest: `sha256:${HEX}` }],
    ['/images/tool.sif', { kind: 'sif', path: '/images/tool.sif' }],
    ['tool.SIF', { kind: 'sif', path: 'tool.SIF' }],
    ['./a: b/tool.tar', { kind: 'archive', path: './a: b/tool.tar' }],
  ])('%s is parsed', (text, expected) => {
    expect(parseImageReference(text)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['', 'not the name of an image'],
    ['Python', 'write it as "python"'],
    ['python:', 'is not a tag'],
    ['python:-x', 'is not a tag'],
    [`python:${'x'.repeat(129)}`, 'at most 128'],
    ['python@sha256:12', 'copy the digest'],
    [`python@sha256:${HEX.toUpperCase()}`, 'lowercase'],
    [`python@sha256:${HEX}@sha256:${HEX}`, 'copy the digest'],
    ['a b', 'not the name of an image'],
    ['--privileged', 'not the name of an image'],
    ['-v/:/host', 'is not a tag'],
    ['$(id)', 'not the name of an image'],
    ['a//b', 'not the name of an image'],
    ['bad host:5000/x', 'is not a registry'],
    ['/images/tool', 'neither in .sif nor in .tar'],
    ['tool.simg', 'apptainer build image.sif tool.simg'],
    ['images/tool.sqsh', 'apptainer build image.sif images/tool.sqsh'],
    ['./tool.img', 'apptainer build image.sif ./tool.img'],
    ['tool.tar.gz', 'decompress it'],
    ['/images/tool.tgz', 'decompress it'],
    ['docker-daemon:tool:latest', 'docker save'],
    ['docker-archive:tool.tar', 'path of the .tar'],
    ['oci:directory', 'skopeo copy'],
    ['oras://ghcr.io/x/y', 'apptainer pull'],
    ['library://x', 'apptainer pull'],
    ['https://example.org/x', 'unsupported scheme (https)'],
  ])('%j is refused with a remedy', (text, expected) => {
    const answer = parseImageReference(text);
    const problem = answer.ok ? undefined : answer.problems[0];
    expect(`${problem?.message}; ${problem?.remedy}`).toContain(expected);
  });
});
