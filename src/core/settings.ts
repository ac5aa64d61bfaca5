/**
 * The names of settings: flags on the command line, inputs in a workflow. Code that doesn't know which entry point is
 * in use names settings in messages with these functions. A process has only one entry point, and the action's says so
 * once at its start.
 */

/** Settings that messages mention, as flags without dashes. */
export type Setting =
  | 'arg'
  | 'attach'
  | 'container'
  | 'copy-inputs'
  | 'data-root'
  | 'detach'
  | 'work-dir'
  | 'executor'
  | 'force-run'
  | 'output'
  | 'require-isolation'
  | 'runtime'
  | 'select'
  | 'store';

/** Inputs whose names differ from the flags. */
const INPUTS: Readonly<Partial<Record<Setting, string>>> = { arg: 'args', 'data-root': 'data-roots' };

let entryPoint: 'command-line' | 'action' = 'command-line';

/** From now on, settings are named as inputs of the action. */
export function useInputNames(): void {
  entryPoint = 'action';
}

/** `--runtime host`, or `the input "runtime: host"`; only the name without a value. */
export function setting(name: Setting, value?: string): string {
  return entryPoint === 'action'
    ? `the input "${INPUTS[name] ?? name}${value === undefined ? '' : `: ${value}`}"`
    : `--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** How to give the value of an argument. */
export function argumentSetting(name: string): string {
  return entryPoint === 'action' ? `"${name}: VALUE" in ${setting('arg')}` : `--arg ${name}=VALUE`;
}

/** The flag for the root. The action has no input for it, because its root is the repository. */
export function rootFlag(): string | undefined {
  return entryPoint === 'action' ? undefined : '--root';
}

/** What to do about a directory that can't be the store. */
export function chooseStore(): string {
  return `choose another directory with ${setting('store')} or KACHERY_STORAGE_DIR`;
}
