/**
 * Parses the commands in a step's output as the runner does: a port of actions/runner's ActionCommand.TryParseV2 and
 * TryParse, and of the part of ActionCommandManager that stops and resumes them.
 */

/** The runner's registered commands (actions/runner 2.336, IActionCommandExtension). */
const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** A command that the runner executes. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the runner makes of a log: the commands that it executes, and the lines that it shows. */
export interface ReadLog {
  readonly commands: readonly RunnerCommand[];
  readonly lines: readonly string[];
}

/** Reads a whole log, and executes `stop-commands` in it. */
export function readLog(log: string): ReadLog {
  const commands: RunnerCommand[] = [];
  const lines: string[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const registered = token === undefined ? REGISTERED : [...REGISTERED, token];
    const command = parseCommand(line, registered);
    if (command === undefined || (token !== undefined && command.name !== token)) {
      lines.push(line);
    } else if (token !== undefined) {
      token = undefined;
    } else if (command.name === 'stop-commands') {
      token = command.message;
    } else {
      commands.push(command);
    }
  }
  return { commands, lines };
}

/**
 * The command in a line, if it could be read as one in any way: .NET's culture-sensitive comparison ignores format and
 * control characters.
 */
export function parseCommand(line: string, registered: readonly string[] = REGISTERED): RunnerCommand | undefined {
  const seen = line.replace(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '');
  return parse(line, registered) ?? parse(seen, registered);
}

function parse(line: string, registered: readonly string[]): RunnerCommand | undefined {
  return parseV2(line, registered) ?? parseV1(line, registered);
}

/** `::name key=value,key=value::message` after blanks. */
function parseV2(line: string, registered: readonly string[]): RunnerCommand | undefined {
  // White space includes U+0085 in .NET and U+FEFF in JavaScript. Trimming both finds more commands.
  const message = line.replace(/^[\s\u0085]+/, '');
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  return end < 0 ? undefined : commandOf(message.slice(2, end), message.slice(end + 2), { registered, separator: ',' });
}

/** `##[name key=value;key=value]message` anywhere. */
function parseV1(line: string, registered: readonly string[]): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0
    ? undefined
    : commandOf(line.slice(start + 3, end), line.slice(end + 1), { registered, separator: ';' });
}

interface Syntax {
  readonly registered: readonly string[];
  readonly separator: string;
}

function commandOf(info: string, message: string, { registered, separator }: Syntax): RunnerCommand | undefined {
  const blank = info.indexOf(' ');
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase();
  if (!registered.includes(name)) {
    return undefined;
  }
  const pairs =
    blank < 0
      ? []
      : info
          .slice(blank + 1)
          .trim()
          .split(separator);
  const properties = pairs
    .map((pair) => pair.split('='))
    .filter((parts) => parts.length === 2)
    .map(([key = '', value = '']) => [key, decode(value)]);
  return { name, properties: Object.fromEntries(properties), message: decode(message) };
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
