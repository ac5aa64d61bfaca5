/** Workflow commands: the lines by which a step speaks to the runner (actions/runner src/Runner.Common/ActionCommand.cs). */

/** Properties of a command; those that are undefined or empty are left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/** One command as a line without its line end. Property values and message may hold any text. */
export function workflowCommand(name: string, properties: CommandProperties, message: string): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
