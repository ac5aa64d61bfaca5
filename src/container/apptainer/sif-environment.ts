/**
 * Reads the variables that an image sets from its SIF file: apptainer stores the image's OCI config in it, byte for
 * byte.
 */
import { sifDocuments } from './sif-file';

/**
 * The variables of the image's config; undefined if the file has no config (built from a definition file that names no
 * OCI image) or also has scripts of its own (`%environment`): then only apptainer can tell what they set.
 */
export async function imageVariables(path: string): Promise<Readonly<Record<string, string>> | undefined> {
  const [config, metadata] = await sifDocuments(path, ['oci-config.json', 'inspect-metadata.json']);
  if (!isObject(config) || scripts(metadata).some(([name, text]) => isOwn(name, text))) {
    return undefined;
  }
  return variablesOf(config);
}

/** Each entry of a config's `Env` is NAME=VALUE; the last entry of a name counts. */
function variablesOf(config: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Array.isArray(config.Env) ? config.Env.map(String) : [];
  return Object.fromEntries(
    entries.flatMap((entry): [string, string][] => {
      const equals = entry.indexOf('=');
      return equals < 1 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)]];
    }),
  );
}

/** The scripts that set variables, as apptainer recorded them when it built the file. */
function scripts(metadata: unknown): readonly (readonly [name: string, text: string])[] {
  const environment = objectIn(objectIn(objectIn(metadata, 'data'), 'attributes'), 'environment');
  return Object.entries(environment).map(([name, text]) => [name, String(text)]);
}

/** apptainer writes the config's variables into the first of these, and only a comment into the second. */
function isOwn(name: string, text: string): boolean {
  return !/\/10-docker[^/]*\.sh$/.test(name) && text.split('\n').some((line) => /^\s*[^#\s]/.test(line));
}

function objectIn(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
