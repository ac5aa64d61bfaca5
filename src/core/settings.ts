/**
 * What users call the settings that both doors have: flags on the command line, inputs in a workflow. Messages that are made
 * below the doors name a setting by these functions when they are made. A process has one door for its whole life, and the
 * action's says so once.
 */

/** Settings that messages name, as flags without their dashes. */
export type Setting =
  | 'arg'
  | 'container'
  | 'data-root'
  | 'force-run'
  | 'output'
  | 'require-isolation'
  | 'runtime'
  | 'select'
  | 'store';

/** Inputs that are not called as the flags are. */
const INPUTS: Readonly<Partial<Record<Setting, string>>> = { arg: 'args', 'data-root': 'data-roots' };

let door: 'command-line' | 'action' = 'command-line';

/** From here on this process's settings are inputs of the action. */
export function useInputNames(): void {
  door = 'action';
}

/** `--runtime host`, or `the input "runtime: host"`; the name alone without a value. */
export function setting(name: Setting, value?: string): string {
  return door === 'action'
    ? `the input "${INPUTS[name] ?? name}${value === undefined ? '' : `: ${value}`}"`
    : `--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** How the value of an argument is given. */
export function argumentSetting(name: string): string {
  return door === 'action' ? `"${name}: VALUE" in ${setting('arg')}` : `--arg ${name}=VALUE`;
}

/** The flag for the root; the action has no input for it, as its root is the repository. */
export function rootFlag(): string | undefined {
  return door === 'action' ? undefined : '--root';
}

/** What to do about a directory that can't be the store. */
export function chooseStore(): string {
  return `choose another directory with ${setting('store')} or KACHERY_STORAGE_DIR`;
}
