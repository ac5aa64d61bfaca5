/** Reads the declared image of a function, in every form that versions of hither used. */
import type { SyntaxNode } from '@lezer/common';
import { ABSENT, declaredText, type Reading } from './declared-values';
import { argument, callOf, type DecoratorCall, readCallArguments } from './decorator-calls';
import { nameOf, textOf } from './syntax';
import type { Declared, FunctionDeclaration } from './types';

/** The image that a function declares. */
export type DeclaredImage = Pick<FunctionDeclaration, 'container' | 'dockerfile'>;

/**
 * `@container(…)` overrides the image in `@function(…)`. The topmost decorator wins, because Python applies it last.
 * The first version of hither passed the image as `default`; its other keys are for other ways to run.
 */
export function readImage(calls: readonly DecoratorCall[], main: DecoratorCall, reading: Reading): DeclaredImage {
  const own = calls.filter((call) => call.meaning === 'container').map((call) => imageIn(call));
  const node =
    own.find((each) => each !== undefined) ??
    argument(main, { position: 2, keyword: 'container' }) ??
    argument(main, { keyword: 'image' });
  if (node === undefined || textOf(reading.file, node) === 'None') {
    return { container: ABSENT };
  }
  return readImageNode(node, reading) ?? { container: declaredText(node, reading) };
}

function imageIn(call: DecoratorCall): SyntaxNode | undefined {
  return argument(call, { position: 0, keyword: 'default' }) ?? argument(call, { keyword: 'container' });
}

/** Reads `RemoteDockerImage('docker://a/b:1')` and similar calls, directly or through a constant. */
function readImageNode(node: SyntaxNode, reading: Reading): DeclaredImage | undefined {
  const { file, meaning } = reading;
  const call = callOf(constantOf(node, reading));
  const name = call === undefined ? undefined : meaning(nameOf(file, call.callee));
  if (call === undefined || name === undefined) {
    return undefined;
  }
  const parts = readCallArguments(file, call.list);
  const image = parts.positional[0] ?? parts.keywords.get('name');
  switch (image && name) {
    case 'RemoteDockerImage':
    case 'LocalDockerImage':
      return { container: withTag(declaredText(image, reading), parts.keywords.get('tag'), reading) };
    case 'DockerImageFromScript':
      return { container: declaredText(image, reading), ...dockerfileOf(parts.keywords.get('dockerfile'), reading) };
    default:
      return undefined;
  }
}

function constantOf(node: SyntaxNode, { file, constants }: Reading): SyntaxNode {
  return (node.name === 'VariableName' ? constants.byName.get(nameOf(file, node)) : undefined) ?? node;
}

/** Appends the tag of `tag='1'` to a name without a tag. */
function withTag(image: Declared<string>, node: SyntaxNode | undefined, reading: Reading): Declared<string> {
  const tag = node === undefined || textOf(reading.file, node) === 'None' ? ABSENT : declaredText(node, reading);
  if (tag.state === 'absent' || image.state !== 'literal') {
    return image;
  }
  return tag.state === 'literal' ? { ...image, value: `${image.value}:${tag.value}` } : tag;
}

function dockerfileOf(node: SyntaxNode | undefined, reading: Reading): Pick<FunctionDeclaration, 'dockerfile'> {
  return node === undefined ? {} : { dockerfile: declaredText(node, reading) };
}
