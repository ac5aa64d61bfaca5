/** Entry of the bundle. Loads only the entry point that is used, which keeps the start fast. */

/** The command line. */
export async function commandLine(): Promise<void> {
  const entry = await import('./cli');
  await entry.main();
}

/** The action's main step. */
export async function actionMain(): Promise<void> {
  const entry = await import('./action');
  await entry.main();
}

/** The action's post step. */
export async function actionPost(): Promise<void> {
  const entry = await import('./action');
  await entry.post();
}
