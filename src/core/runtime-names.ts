/** The names of the container runtimes. Their code is in `container/runtimes.ts`. */

/** All of them, in the order in which messages and documents list them. */
export const RUNTIME_NAMES = ['docker', 'podman', 'apptainer', 'host'] as const;

export type RuntimeName = (typeof RUNTIME_NAMES)[number];

/** What a spec, a flag or an input may say. */
export const RUNTIME_CHOICES = ['auto', ...RUNTIME_NAMES] as const;

export type RuntimeChoice = (typeof RUNTIME_CHOICES)[number];

/** Whether this version knows a runtime of that name. */
export function isRuntimeName(name: string): name is RuntimeName {
  return RUNTIME_NAMES.some((known) => known === name);
}
