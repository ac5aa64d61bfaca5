/** Makes the README's tables of inputs and outputs from action.yml. */
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Both tables as Markdown. */
export function actionTables(actionFile: string): string {
  const { inputs, outputs } = parse(actionFile) as ActionFile;
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${cell(description)} | ${value === '' ? '' : `\`${value}\``} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| input | | default |', '|---|---|---|', ...inputRows, '', '| output | |', '|---|---|', ...outputRows].join(
    '\n',
  );
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
