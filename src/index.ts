/** The entry of the bundle: each door is loaded only when it is used. */

/** The command line. */
export async function commandLine(): Promise<void> {
  const door = await import('./cli');
  await door.main();
}

/** The action's main step. */
export async function actionMain(): Promise<void> {
  const door = await import('./action');
  await door.main();
}

/** The action's post step. */
export async function actionPost(): Promise<void> {
  const door = await import('./action');
  await door.post();
}
